export const id = "host-store-static-host";
export const ids = [
    "host-store-static-host"
];
export const modules = {
    "src/host/store/static-host.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            HttpSource: ()=>HttpSource
        });
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/http/answer.ts");
        var _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/http/exchange.ts");
        var _http_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/http/file.ts");
        var _http_patience_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/http/patience.ts");
        var _http_send_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/http/send.ts");
        var _http_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/http/url.ts");
        class HttpSource {
            name;
            #base;
            #exchange;
            #limits;
            constructor(name, options = {}){
                this.name = name;
                this.#base = (0, _http_url_js__WEBPACK_IMPORTED_MODULE_6__.Hp)(name);
                this.#exchange = new _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__.q(options.token, options.env ?? {});
                this.#limits = {
                    ..._http_patience_js__WEBPACK_IMPORTED_MODULE_4__.E,
                    ...options.limits
                };
            }
            async read(path, limit) {
                const whole = await (0, _http_file_js__WEBPACK_IMPORTED_MODULE_3__.o)(this.#file(path, limit));
                return whole && storedOf(whole.bytes);
            }
            async stream(path, limit) {
                return (0, _http_file_js__WEBPACK_IMPORTED_MODULE_3__.W)(this.#file(path, limit));
            }
            async list() {}
            #file(path, limit) {
                const patience = new _http_patience_js__WEBPACK_IMPORTED_MODULE_4__.i(this.#limits, (0, _http_url_js__WEBPACK_IMPORTED_MODULE_6__.SP)((0, _http_url_js__WEBPACK_IMPORTED_MODULE_6__.Xd)(this.#base, path)), path);
                return {
                    place: path,
                    limit,
                    patience,
                    open: (range)=>this.#open(path, limit, patience, range)
                };
            }
            async #open(path, limit, patience, range) {
                const headers = range ? {
                    range: `bytes=${range.from}-`,
                    'if-range': range.etag
                } : {};
                let answer = await this.#exchange.get((0, _http_url_js__WEBPACK_IMPORTED_MODULE_6__.Xd)(this.#base, path), headers, patience);
                if (path.includes('+') && [
                    403,
                    404,
                    410
                ].includes(answer.status)) {
                    await (0, _http_send_js__WEBPACK_IMPORTED_MODULE_5__.Z)(answer.response);
                    answer = await this.#exchange.get((0, _http_url_js__WEBPACK_IMPORTED_MODULE_6__.Xd)(this.#base, path, '%2B'), headers, patience);
                }
                return (0, _http_answer_js__WEBPACK_IMPORTED_MODULE_1__.S)(answer, range, limit, path);
            }
        }
        function storedOf(bytes) {
            let version;
            return {
                bytes,
                get version () {
                    version ??= (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes);
                    return version;
                }
            };
        }
    }),
    "src/host/http/file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>streamWhole,
            o: ()=>readWhole
        });
        var _transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/http/transfer.ts");
        async function readWhole({ place, limit, patience, open }) {
            return patience.retry(async ()=>{
                const body = await open(void 0);
                if (!body) return;
                const pieces = [];
                let size = 0;
                for await (const piece of (0, _transfer_js__WEBPACK_IMPORTED_MODULE_0__.Xe)(body, limit, place, patience)){
                    pieces.push(piece);
                    size += piece.byteLength;
                    patience.received(piece.byteLength);
                }
                return {
                    bytes: Buffer.concat(pieces, size),
                    headers: body.response.headers
                };
            });
        }
        async function streamWhole({ place, limit, patience, open }) {
            return patience.retry(async ()=>{
                const body = await open(void 0);
                if (!body) return;
                (0, _transfer_js__WEBPACK_IMPORTED_MODULE_0__._r)(body.response);
                const pieces = (0, _transfer_js__WEBPACK_IMPORTED_MODULE_0__.k0)(body, open, limit, place, patience);
                return {
                    headers: body.response.headers,
                    [Symbol.asyncIterator]: ()=>pieces,
                    discard: ()=>void body.response.destroy()
                };
            });
        }
    })
};
