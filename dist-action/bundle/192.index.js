export const id = 192;
export const ids = [192];
export const modules = {

/***/ 5192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpSource: () => (/* binding */ HttpSource)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _contract_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9773);
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5415);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6932);
/* harmony import */ var _http_patience_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7770);
/* harmony import */ var _http_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5854);
/* harmony import */ var _http_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2828);







class HttpSource {
    name;
    #base;
    #exchange;
    #limits;
    constructor(name, options = {}) {
        this.name = name;
        this.#base = (0,_http_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseBase */ .Hp)(name);
        this.#exchange = new _http_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpExchange */ .q(options.token && checkToken(options.token), options.env ?? {});
        this.#limits = { ..._http_patience_js__WEBPACK_IMPORTED_MODULE_4__/* .HTTP_LIMITS */ .E, ...options.limits };
    }
    async read(path, limit) {
        const patience = this.#patienceFor(path);
        for (;;) {
            try {
                const body = await this.#open(path, limit, patience);
                if (!body)
                    return undefined;
                const pieces = [];
                let size = 0;
                for await (const piece of (0,_http_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .piecesOf */ .Xe)(body, limit, path, patience)) {
                    pieces.push(piece);
                    size += piece.byteLength;
                    patience.received(piece.byteLength);
                }
                return storedOf(Buffer.concat(pieces, size));
            }
            catch (error) {
                await patience.afterFailure(error);
            }
        }
    }
    async stream(path, limit) {
        const patience = this.#patienceFor(path);
        for (;;) {
            try {
                const body = await this.#open(path, limit, patience);
                if (!body)
                    return undefined;
                (0,_http_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .release */ ._r)(body.response);
                return (0,_http_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .transfer */ .k0)(body, (range) => this.#open(path, limit, patience, range), limit, path, patience);
            }
            catch (error) {
                await patience.afterFailure(error);
            }
        }
    }
    async list() {
        return undefined;
    }
    #patienceFor(path) {
        return new _http_patience_js__WEBPACK_IMPORTED_MODULE_4__/* .Patience */ .i(this.#limits, (0,_http_url_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)((0,_http_url_js__WEBPACK_IMPORTED_MODULE_6__/* .urlOfFile */ .Xd)(this.#base, path)), path);
    }
    async #open(path, limit, patience, range) {
        const headers = range ? { range: `bytes=${range.from}-`, 'if-range': range.etag } : {};
        let answer = await this.#exchange.get((0,_http_url_js__WEBPACK_IMPORTED_MODULE_6__/* .urlOfFile */ .Xd)(this.#base, path), headers, patience);
        if (path.includes('+') && [403, 404, 410].includes(answer.status)) {
            await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .drain */ .Z)(answer.response);
            answer = await this.#exchange.get((0,_http_url_js__WEBPACK_IMPORTED_MODULE_6__/* .urlOfFile */ .Xd)(this.#base, path, '%2B'), headers, patience);
        }
        return (0,_http_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(answer, range, limit, path);
    }
}
function storedOf(bytes) {
    let version;
    return {
        bytes,
        get version() {
            version ??= (0,_contract_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes);
            return version;
        },
    };
}
function checkToken({ value, origin }) {
    if (!/^[\x21-\x7e]+$/.test(value))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_INPUT', 'the token holds characters that no token has', 'token');
    if (!URL.canParse(origin))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_INPUT', 'the origin of the token is not a URL', 'token');
    return { value, origin: new URL(origin).origin };
}


/***/ })

};
