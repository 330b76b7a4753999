export const id = 190;
export const ids = [190];
export const modules = {

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   govern: () => (/* binding */ govern)
/* harmony export */ });
/* harmony import */ var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
/* harmony import */ var _steps_govern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3969);
/* harmony import */ var _steps_govern_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1382);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _server_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7644);





async function govern(options, context) {
    const source = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'source');
    const result = await (0,_steps_govern_js__WEBPACK_IMPORTED_MODULE_1__/* .governRange */ .h)({
        folder: process.cwd(),
        env: context.env,
        base: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(options, 'base'),
        head: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(options, 'head'),
        comparison: 'merge-base',
        contract: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(options, 'contract'),
        source: source === undefined ? undefined : await (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openSource */ .oD)(source, (0,_server_token_js__WEBPACK_IMPORTED_MODULE_3__/* .serverToken */ .P)(context)),
        fix: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(options, 'fix'),
        now: context.now,
        warn: context.warn,
    });
    return { json: result, lines: (0,_steps_govern_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .governLines */ .R)(result), exitCode: result.result === 'passed' ? 0 : 1 };
}


/***/ }),

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
