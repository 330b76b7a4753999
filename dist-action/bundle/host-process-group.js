export const id = "host-process-group";
export const ids = [
    "host-process-group"
];
export const modules = {
    "src/host/disk/at-exit.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DF: ()=>withNewFolder,
            OC: ()=>putBackAtExit,
            S3: ()=>undoAtExit,
            mU: ()=>removeAtExit
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        const undoings = new Set();
        let isHeard = false;
        function undoAtExit(undo) {
            if (!isHeard) process.once('exit', undoAll);
            isHeard = true;
            const own = ()=>undo();
            undoings.add(own);
            return ()=>undoings.delete(own);
        }
        function removeAtExit(path) {
            return undoAtExit(()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                }));
        }
        function putBackAtExit(aside, place) {
            return undoAtExit(()=>{
                if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place)) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(aside, place);
            });
        }
        function undoAll() {
            for (const undo of [
                ...undoings
            ].reverse())try {
                undo();
            } catch  {}
            undoings.clear();
        }
        async function withNewFolder(prefix, work) {
            const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(prefix);
            const forget = removeAtExit(folder);
            try {
                return await work(folder);
            } finally{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                });
                forget();
            }
        }
    }),
    "src/host/process-group.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            MX: ()=>LEADER,
            endGroups: ()=>endGroups,
            cj: ()=>loadStarter,
            Oh: ()=>startGroup
        });
        var external_node_events_ = __webpack_require__("node:events");
        var external_node_stream_ = __webpack_require__("node:stream");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var promises_ = __webpack_require__("node:fs/promises");
        async function memoryOfGroup(group) {
            const names = await (0, promises_.readdir)('/proc').catch(()=>[]);
            const sizes = await Promise.all(names.filter((name)=>/^[0-9]+$/.test(name)).map((pid)=>sizeIn(group, pid)));
            return sizes.reduce((sum, size)=>sum + size, 0);
        }
        async function sizeIn(group, pid) {
            const stat = await (0, promises_.readFile)(`/proc/${pid}/stat`, 'latin1').catch(()=>'');
            const [, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
            if (of !== String(group)) return 0;
            const status = await (0, promises_.readFile)(`/proc/${pid}/status`, 'latin1').catch(()=>'');
            const kilobytes = [
                ...status.matchAll(/^(?:RssAnon|VmSwap):\s+([0-9]{1,15}) kB$/gm)
            ];
            return kilobytes.reduce((sum, [, digits])=>sum + 1024 * Number(digits), 0);
        }
        var program_environment = __webpack_require__("src/host/program-environment.ts");
        const HELD = {
            tick: 250,
            ticks: 8
        };
        const KILLED = 5_000;
        const MEMORY_TICK = 200;
        const TERMINATING = 1_000;
        const LEADER = {
            detached: 'win32' !== process.platform,
            windowsHide: true
        };
        const living = new Set();
        let isEnding = false;
        class Group {
            child;
            taskkill;
            stdin;
            stdout;
            stderr;
            ended;
            #reason;
            #giveUp = ()=>{};
            #memoryTimer;
            constructor(child, taskkill, { timeout, maxMemory }){
                this.child = child;
                this.taskkill = taskkill;
                this.stdin = child.stdin ?? void 0;
                this.stdout = child.stdout ?? external_node_stream_.Readable.from([]);
                this.stderr = child.stderr ?? external_node_stream_.Readable.from([]);
                this.ended = this.#end(timeout, maxMemory);
                this.ended.catch(()=>{});
            }
            keepOutput() {
                this.child.stdout = null;
                this.child.stderr = null;
            }
            end(reason) {
                if (!living.has(this)) return;
                this.#reason ??= reason;
                this.signal('SIGKILL');
                this.#closePipes();
                setTimeout(this.#giveUp, KILLED).unref();
            }
            signal(signal) {
                const { pid, exitCode, signalCode } = this.child;
                if (void 0 === pid) return;
                const hasEnded = null !== exitCode || null !== signalCode;
                try {
                    if ('win32' !== process.platform) process.kill(-pid, signal);
                    else if (!hasEnded) this.taskkill(pid);
                } catch  {}
            }
            async #end(timeout, maxMemory) {
                living.add(this);
                const forget = (0, at_exit.S3)(()=>this.signal('SIGKILL'));
                const timer = void 0 === timeout ? void 0 : setTimeout(()=>this.end('time'), timeout);
                if (void 0 !== maxMemory && 'linux' === process.platform) this.#watchMemory(maxMemory);
                try {
                    return await this.#settled();
                } finally{
                    clearTimeout(timer);
                    clearTimeout(this.#memoryTimer);
                    living.delete(this);
                    forget();
                }
            }
            async #settled() {
                const { child } = this;
                const exited = (0, external_node_events_.once)(child, 'exit').then(()=>void 0);
                const closed = (0, external_node_events_.once)(child, 'close').then(()=>void 0);
                closed.catch(()=>{});
                const givenUp = new Promise((done)=>{
                    this.#giveUp = done;
                });
                await Promise.race([
                    exited,
                    givenUp
                ]);
                const waiting = this.#waitForPipes();
                await Promise.race([
                    closed,
                    waiting.done,
                    givenUp
                ]);
                waiting.stop();
                child.unref();
                const { exitCode, signalCode } = child;
                return {
                    status: void 0 === this.#reason ? exitCode ?? void 0 : void 0,
                    signal: signalCode ?? (null === exitCode || void 0 !== this.#reason ? 'SIGKILL' : void 0),
                    reason: this.#reason
                };
            }
            #waitForPipes() {
                let timer;
                const done = new Promise((settle)=>{
                    let ticks = 0;
                    timer = setInterval(()=>{
                        ticks = this.stdout.readableLength > 0 ? 0 : ticks + 1;
                        if (ticks < HELD.ticks) return;
                        this.#closePipes();
                        settle();
                    }, HELD.tick);
                });
                return {
                    done,
                    stop: ()=>clearInterval(timer)
                };
            }
            #closePipes() {
                for (const pipe of this.child.stdio)pipe?.destroy();
            }
            #watchMemory(most) {
                const { pid } = this.child;
                if (void 0 === pid) return;
                const look = async ()=>{
                    if (await memoryOfGroup(pid) > most) this.end('memory');
                    else if (living.has(this)) this.#watchMemory(most);
                };
                this.#memoryTimer = setTimeout(look, MEMORY_TICK);
            }
        }
        async function loadStarter() {
            const { spawn, spawnSync } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, "node:child_process", 19));
            if (isEnding) await new Promise(()=>{});
            const taskkill = (pid)=>{
                spawnSync('taskkill', [
                    '/pid',
                    String(pid),
                    '/t',
                    '/f'
                ], {
                    stdio: 'ignore',
                    windowsHide: true,
                    timeout: KILLED
                });
            };
            return {
                spawn,
                groupOf: (child, limits = {})=>new Group(child, taskkill, limits)
            };
        }
        async function startGroup(tool, args, program) {
            const { spawn, groupOf } = await loadStarter();
            const child = spawn(tool, [
                ...args
            ], {
                cwd: program.cwd,
                env: (0, program_environment.y)(program.env),
                stdio: [
                    program.hasInput ? 'pipe' : 'ignore',
                    'pipe',
                    'pipe'
                ],
                ...LEADER
            });
            return groupOf(child, program);
        }
        async function endGroups() {
            isEnding = true;
            const groups = [
                ...living
            ];
            for (const group of groups)group.signal('SIGTERM');
            const ended = Promise.all(groups.map(({ ended })=>ended.catch(()=>void 0)));
            await Promise.race([
                ended,
                new Promise((done)=>setTimeout(done, TERMINATING).unref())
            ]);
            for (const group of groups)group.signal('SIGKILL');
        }
    }),
    "src/host/program-environment.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            M: ()=>isPassedOn,
            y: ()=>programEnvironment
        });
        const WITHHELD = /^(?:ACTIONS_.*|INPUT_.*|STATE_.*|AWS_.*|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/is;
        function isPassedOn(name) {
            return !WITHHELD.test(name);
        }
        function programEnvironment(env) {
            return Object.fromEntries(Object.entries(env).filter(([name])=>isPassedOn(name)));
        }
    })
};
