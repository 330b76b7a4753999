export const id = "host-supervise";
export const ids = [
    "host-supervise"
];
export const modules = {
    "src/host/supervise.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            supervised: ()=>supervised
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:os");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        const SIGNALS = [
            'SIGINT',
            'SIGTERM',
            'SIGHUP'
        ];
        async function supervised(work, report) {
            const watch = new Watch();
            try {
                await watch.over(work);
            } catch (error) {
                await report(error);
                if (watch.isBroken) await leave();
            } finally{
                watch.end();
            }
        }
        class Watch {
            #fail = ()=>{};
            #failed = new Promise((_, fail)=>{
                this.#fail = fail;
            });
            #isInterrupted = false;
            isBroken = false;
            #hear = (signal)=>void this.#interrupt(signal);
            #hearFault = (error)=>this.#break(error);
            #hearEnd = ()=>this.#break(new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.Vl({
                    code: 'INTERNAL',
                    message: 'nothing was left to wait for, and the work was not done'
                }));
            #hearOutput = (error)=>{
                if ('EPIPE' !== (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error)) this.#break((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_2__.dH)(error, 'standard output'));
            };
            constructor(){
                this.#failed.catch(()=>{});
                for (const signal of SIGNALS)process.on(signal, this.#hear);
                process.on('uncaughtException', this.#hearFault);
                process.on('unhandledRejection', this.#hearFault);
                process.on('beforeExit', this.#hearEnd);
                process.stdout.on('error', this.#hearOutput);
                process.stderr.on('error', ignore);
            }
            end() {
                this.#endSignals();
                process.off('uncaughtException', this.#hearFault);
                process.off('unhandledRejection', this.#hearFault);
                process.off('beforeExit', this.#hearEnd);
            }
            async over(work) {
                try {
                    await Promise.race([
                        work(),
                        this.#failed
                    ]);
                } finally{
                    if (this.#isInterrupted) await new Promise(()=>{});
                }
            }
            #endSignals() {
                for (const signal of SIGNALS)process.off(signal, this.#hear);
            }
            #break(error) {
                if (this.#isInterrupted) return;
                if (this.isBroken) process.exit(1);
                this.isBroken = true;
                this.#fail(error);
            }
            async #interrupt(signal) {
                const status = 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal];
                this.#isInterrupted = true;
                this.#endSignals();
                process.stderr.write(`ended by ${signal}\n`);
                const { endGroups } = await __webpack_require__.e("host-process-group").then(__webpack_require__.bind(__webpack_require__, "src/host/process-group.ts"));
                await endGroups();
                process.exit(status);
            }
        }
        async function leave() {
            for (const stream of [
                process.stdout,
                process.stderr
            ])await new Promise((done)=>stream.write('', ()=>done()));
            process.exit(process.exitCode ?? 1);
        }
        function ignore() {}
    })
};
