export const id = 14;
export const ids = [14];
export const modules = {

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   bo: () => (/* binding */ tupleInput),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);

function text(options, name) {
    const value = options[name];
    if (typeof value !== 'string')
        return undefined;
    if (value.length > 4096 || /[\0\r\n]/.test(value))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_INPUT', `--${kebab(name)} must be one line of at most 4096 characters`, kebab(name));
    return value;
}
function required(options, name) {
    return text(options, name) ?? (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_INPUT', `--${kebab(name)} is required`, kebab(name));
}
function list(options, name) {
    const value = options[name];
    return Array.isArray(value) ? value.map((item) => text({ [name]: item }, name) ?? '') : [];
}
function flag(options, name) {
    return options[name] === true;
}
function seconds(options, name) {
    const value = text(options, name);
    if (value === undefined)
        return undefined;
    if (!/^(?:0|[1-9][0-9]{0,10})$/.test(value))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_INPUT', `--${kebab(name)} must be a whole number of seconds`, kebab(name));
    return Number(value);
}
function tupleInput(options) {
    const part = (name) => text(options, name);
    return {
        version: part('version'),
        target: part('target'),
        profile: part('profile'),
        toolchain: part('toolchain'),
        git_rev: part('gitRev'),
        dist_revision: part('distRevision'),
    };
}
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 5014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
/* harmony import */ var _host_open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(884);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4126);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9271);
/* harmony import */ var _server_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7644);





async function publish(options, context) {
    const result = await (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .publishStaged */ .Q)({
        contract: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(options, 'contract'),
        staged: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(options, 'staged'),
        store: await (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(options, 'store'), (0,_server_token_js__WEBPACK_IMPORTED_MODULE_4__/* .serverToken */ .P)(context)),
        allowIncomplete: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(options, 'allowIncomplete'),
        autoRevision: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(options, 'autoRevision'),
        progress: context.progress,
    });
    const lines = [
        ...result.published.map((row) => `published: ${(0,_contract_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTupleArguments */ .wN)(row)}`),
        ...result.unchanged.map((row) => `unchanged: ${(0,_contract_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTupleArguments */ .wN)(row)}`),
        `${result.index_file}: ${result.rows} rows, sha256 ${result.index_sha256}`,
    ];
    return { json: result, lines };
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ serverToken)
/* harmony export */ });
/* harmony import */ var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);

function serverToken({ env }) {
    return (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withServerToken */ .v6)(env.GITHUB_TOKEN, env);
}


/***/ })

};
