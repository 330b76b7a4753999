export const id = "zod";
export const ids = [
    "zod"
];
export const modules = {
    "zod/v4/core/api.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Eb: ()=>_maxLength,
            Fk: ()=>_regex,
            G1: ()=>_isoDateTime,
            G8: ()=>_never,
            LK: ()=>_int,
            Rl: ()=>_string,
            Zm: ()=>_lte,
            _L: ()=>_boolean,
            db: ()=>_isoDate,
            em: ()=>_unknown,
            fU: ()=>_refine,
            m9: ()=>_minLength,
            mI: ()=>meta,
            q0: ()=>describe,
            qm: ()=>_gte
        });
        var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/core/checks.js");
        var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/core/registries.js");
        var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/util.js");
        function snapshotChecks(def) {
            if (def.checks) def.checks = [
                ...def.checks
            ];
            return def;
        }
        function _string(Class, params) {
            return new Class(snapshotChecks({
                type: "string",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            }));
        }
        function _isoDateTime(Class, params) {
            return new Class({
                type: "string",
                format: "datetime",
                check: "string_format",
                offset: false,
                local: false,
                precision: null,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _isoDate(Class, params) {
            return new Class({
                type: "string",
                format: "date",
                check: "string_format",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _int(Class, params) {
            return new Class({
                type: "number",
                check: "number_format",
                abort: false,
                format: "safeint",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _boolean(Class, params) {
            return new Class({
                type: "boolean",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _unknown(Class) {
            return new Class({
                type: "unknown"
            });
        }
        function _never(Class, params) {
            return new Class({
                type: "never",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _lte(value, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
                check: "less_than",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                value,
                inclusive: true
            });
        }
        function _gte(value, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
                check: "greater_than",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                value,
                inclusive: true
            });
        }
        function _maxLength(maximum, params) {
            const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Yk({
                check: "max_length",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                maximum
            });
            return ch;
        }
        function _minLength(minimum, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Kk({
                check: "min_length",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                minimum
            });
        }
        function _regex(pattern, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({
                check: "string_format",
                format: "regex",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                pattern
            });
        }
        function _refine(Class, fn, _params) {
            const schema = new Class({
                type: "custom",
                check: "custom",
                fn: fn,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params)
            });
            return schema;
        }
        function describe(description) {
            const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
                check: "describe"
            });
            ch._zod.onattach = [
                (inst)=>{
                    const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
                    _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
                        ...existing,
                        description
                    });
                }
            ];
            ch._zod.check = ()=>{};
            return ch;
        }
        function meta(metadata) {
            const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
                check: "meta"
            });
            ch._zod.onattach = [
                (inst)=>{
                    const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
                    _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
                        ...existing,
                        ...metadata
                    });
                }
            ];
            ch._zod.check = ()=>{};
            return ch;
        }
    }),
    "zod/v4/core/checks.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DG: ()=>$ZodCheckRegex,
            J_: ()=>$ZodCheckGreaterThan,
            KH: ()=>$ZodCheckNumberFormat,
            Kk: ()=>$ZodCheckMinLength,
            QP: ()=>$ZodCheck,
            Yk: ()=>$ZodCheckMaxLength,
            ql: ()=>$ZodCheckStringFormat,
            sm: ()=>$ZodCheckLessThan
        });
        var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/core.js");
        var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/core/util.js");
        const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def)=>{
            var _a;
            inst._zod ?? (inst._zod = {});
            inst._zod.def = def;
            (_a = inst._zod).onattach ?? (_a.onattach = []);
        });
        const _whenHasLength = (payload)=>{
            const val = payload.value;
            return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && void 0 !== val.length;
        };
        const numericOriginMap = {
            number: "number",
            bigint: "bigint",
            object: "date"
        };
        const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def)=>{
            $ZodCheck.init(inst, def);
            const origin = numericOriginMap[typeof def.value];
            inst._zod.check = (payload)=>{
                if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
                payload.issues.push({
                    origin: numericOriginMap[typeof payload.value] ?? origin,
                    code: "too_big",
                    maximum: "object" == typeof def.value ? def.value.getTime() : def.value,
                    input: payload.value,
                    inclusive: def.inclusive,
                    inst,
                    continue: !def.abort
                });
            };
        });
        const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def)=>{
            $ZodCheck.init(inst, def);
            const origin = numericOriginMap[typeof def.value];
            inst._zod.check = (payload)=>{
                if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
                payload.issues.push({
                    origin: numericOriginMap[typeof payload.value] ?? origin,
                    code: "too_small",
                    minimum: "object" == typeof def.value ? def.value.getTime() : def.value,
                    input: payload.value,
                    inclusive: def.inclusive,
                    inst,
                    continue: !def.abort
                });
            };
        });
        const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def)=>{
            $ZodCheck.init(inst, def);
            def.format = def.format || "float64";
            const isInt = def.format?.includes("int");
            const origin = isInt ? "int" : "number";
            const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
            inst._zod.check = (payload)=>{
                const input = payload.value;
                if (isInt) {
                    if (!Number.isInteger(input)) return void payload.issues.push({
                        expected: origin,
                        format: def.format,
                        code: "invalid_type",
                        continue: false,
                        input,
                        inst
                    });
                    if (!Number.isSafeInteger(input)) {
                        if (input > 0) payload.issues.push({
                            input,
                            code: "too_big",
                            maximum: Number.MAX_SAFE_INTEGER,
                            note: "Integers must be within the safe integer range.",
                            inst,
                            origin,
                            inclusive: true,
                            continue: !def.abort
                        });
                        else payload.issues.push({
                            input,
                            code: "too_small",
                            minimum: Number.MIN_SAFE_INTEGER,
                            note: "Integers must be within the safe integer range.",
                            inst,
                            origin,
                            inclusive: true,
                            continue: !def.abort
                        });
                        return;
                    }
                }
                if (input < minimum) payload.issues.push({
                    origin: "number",
                    input,
                    code: "too_small",
                    minimum,
                    inclusive: true,
                    inst,
                    continue: !def.abort
                });
                if (input > maximum) payload.issues.push({
                    origin: "number",
                    input,
                    code: "too_big",
                    maximum,
                    inclusive: true,
                    inst,
                    continue: !def.abort
                });
            };
        });
        const $ZodCheckMaxLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def)=>{
            var _a;
            $ZodCheck.init(inst, def);
            (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
            inst._zod.check = (payload)=>{
                const input = payload.value;
                const units = input.length;
                const length = "string" == typeof input && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
                if (length <= def.maximum) return;
                const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
                payload.issues.push({
                    origin,
                    code: "too_big",
                    maximum: def.maximum,
                    inclusive: true,
                    input,
                    inst,
                    continue: !def.abort
                });
            };
        });
        const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def)=>{
            var _a;
            $ZodCheck.init(inst, def);
            (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
            inst._zod.check = (payload)=>{
                const input = payload.value;
                const units = input.length;
                const length = "string" == typeof input && units >= def.minimum && units < 2 * def.minimum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
                if (length >= def.minimum) return;
                const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
                payload.issues.push({
                    origin,
                    code: "too_small",
                    minimum: def.minimum,
                    inclusive: true,
                    input,
                    inst,
                    continue: !def.abort
                });
            };
        });
        const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def)=>{
            var _a, _b;
            $ZodCheck.init(inst, def);
            if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload)=>{
                def.pattern.lastIndex = 0;
                if (def.pattern.test(payload.value)) return;
                payload.issues.push({
                    origin: "string",
                    code: "invalid_format",
                    format: def.format,
                    input: payload.value,
                    ...def.pattern ? {
                        pattern: def.pattern.toString()
                    } : {},
                    inst,
                    continue: !def.abort
                });
            });
            else (_b = inst._zod).check ?? (_b.check = ()=>{});
        });
        const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def)=>{
            $ZodCheckStringFormat.init(inst, def);
            inst._zod.check = (payload)=>{
                def.pattern.lastIndex = 0;
                if (def.pattern.test(payload.value)) return;
                payload.issues.push({
                    origin: "string",
                    code: "invalid_format",
                    format: "regex",
                    input: payload.value,
                    pattern: def.pattern.toString(),
                    inst,
                    continue: !def.abort
                });
            };
        });
    }),
    "zod/v4/core/core.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $W: ()=>config,
            GT: ()=>$ZodAsyncError,
            cV: ()=>$ZodEncodeError,
            cr: ()=>globalConfig1,
            xI: ()=>$constructor
        });
        var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/util.js");
        var _a;
        const _zodDesc = {
            value: void 0,
            enumerable: false
        };
        let _E = "captureStackTrace" in Error ? Error : null;
        function newError(Definition) {
            const E = _E;
            if (E) {
                const saved = E.stackTraceLimit;
                if ("number" == typeof saved) {
                    try {
                        E.stackTraceLimit = 0;
                    } catch  {
                        _E = null;
                        return new Definition();
                    }
                    try {
                        return new Definition();
                    } finally{
                        E.stackTraceLimit = saved;
                    }
                }
            }
            return new Definition();
        }
        function $constructor(name, initializer, proto, params) {
            const zodProto = {};
            function Internals(def) {
                this.def = def;
                this.constr = _;
                this.traits = new Set();
            }
            Internals.prototype = zodProto;
            const protoMembers = proto;
            const initialized = protoMembers && new WeakSet();
            function init(inst, def) {
                if (inst._zod) {
                    if (inst._zod.traits.has(name)) return;
                } else {
                    _zodDesc.value = new Internals(def);
                    try {
                        Object.defineProperty(inst, "_zod", _zodDesc);
                    } finally{
                        _zodDesc.value = void 0;
                    }
                }
                inst._zod.traits.add(name);
                initializer(inst, def);
                if (initialized) {
                    const own = Object.getPrototypeOf(inst);
                    const ctorProto = inst._zod.constr.prototype;
                    let up = own;
                    while(up && up !== ctorProto)up = Object.getPrototypeOf(up);
                    const target = up ?? own;
                    if (!initialized.has(target)) {
                        initialized.add(target);
                        (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
                    }
                }
                const proto = _.prototype;
                for(const k in proto)if (Object.prototype.hasOwnProperty.call(proto, k)) {
                    if (!(k in inst)) inst[k] = proto[k].bind(inst);
                }
            }
            const Parent = params?.Parent ?? Object;
            class Definition extends Parent {
            }
            Object.defineProperty(Definition, "name", {
                value: name
            });
            function _(def) {
                const inst = params?.Parent ? newError(Definition) : this;
                init(inst, def);
                const deferred = inst._zod.deferred;
                if (deferred) {
                    for (const fn of deferred)fn();
                    inst._zod.deferred = void 0;
                }
                const pp = globalThis.__zod_globalConfig?.postProcessor;
                if (pp) pp(inst);
                return inst;
            }
            Object.defineProperty(_, "init", {
                value: init
            });
            Object.defineProperty(_, Symbol.hasInstance, {
                value: (inst)=>{
                    if (params?.Parent && inst instanceof params.Parent) return true;
                    return inst?._zod?.traits?.has(name);
                }
            });
            Object.defineProperty(_, "name", {
                value: name
            });
            return _;
        }
        class $ZodAsyncError extends Error {
            constructor(){
                super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
            }
        }
        class $ZodEncodeError extends Error {
            constructor(name){
                super(`Encountered unidirectional transform during encode: ${name}`);
                this.name = "ZodEncodeError";
            }
        }
        (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
        const globalConfig1 = globalThis.__zod_globalConfig;
        function config(newConfig) {
            if (newConfig) Object.assign(globalConfig1, newConfig);
            return globalConfig1;
        }
    }),
    "zod/v4/core/parse.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            qg: ()=>parse1,
            EJ: ()=>parseAsync1,
            xL: ()=>safeParse,
            bp: ()=>safeParseAsync
        });
        var core_core = __webpack_require__("zod/v4/core/core.js");
        var util1 = __webpack_require__("zod/v4/core/util.js");
        function _getMessage() {
            const internals = this._zod;
            internals.message ?? (internals.message = JSON.stringify(internals.def, util1.k8, 2));
            return internals.message;
        }
        function _setMessage(value) {
            this._zod.message = value;
        }
        const _messageDesc = {
            get: _getMessage,
            set: _setMessage,
            enumerable: true,
            configurable: true
        };
        const _issuesDesc = {
            value: void 0,
            enumerable: false
        };
        const _installedToString = new WeakSet([
            Object.prototype,
            Error.prototype
        ]);
        const initializer = (inst, def)=>{
            inst.name = "$ZodError";
            _issuesDesc.value = def;
            Object.defineProperty(inst, "issues", _issuesDesc);
            _issuesDesc.value = void 0;
            Object.defineProperty(inst, "message", _messageDesc);
            const proto = Object.getPrototypeOf(inst);
            if (!_installedToString.has(proto)) {
                _installedToString.add(proto);
                Object.defineProperty(proto, "toString", {
                    configurable: true,
                    enumerable: false,
                    get () {
                        const value = ()=>this.message;
                        Object.defineProperty(this, "toString", {
                            value,
                            configurable: true,
                            writable: true
                        });
                        return value;
                    },
                    set (value) {
                        Object.defineProperty(this, "toString", {
                            value,
                            configurable: true,
                            writable: true
                        });
                    }
                });
            }
        };
        (0, core_core.xI)("$ZodError", initializer);
        const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
            Parent: Error
        });
        const _parse = (_Err)=>{
            const fn = (schema, value, _ctx, _params)=>{
                const ctx = _ctx ? {
                    ..._ctx,
                    async: false
                } : {
                    async: false
                };
                const result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) throw new core_core.GT();
                if (result.issues.length) {
                    const e = new (_params?.Err ?? _Err)(result.issues.map((iss)=>util1.iR(iss, ctx, core_core.$W())));
                    util1.gx(e, _params?.callee ?? fn);
                    throw e;
                }
                return result.value;
            };
            return fn;
        };
        const parse1 = _parse($ZodRealError);
        const _parseAsync = (_Err)=>{
            const fn = async (schema, value, _ctx, params)=>{
                const ctx = _ctx ? {
                    ..._ctx,
                    async: true
                } : {
                    async: true
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) result = await result;
                if (result.issues.length) {
                    const e = new (params?.Err ?? _Err)(result.issues.map((iss)=>util1.iR(iss, ctx, core_core.$W())));
                    util1.gx(e, params?.callee ?? fn);
                    throw e;
                }
                return result.value;
            };
            return fn;
        };
        const parseAsync1 = _parseAsync($ZodRealError);
        const _safeParse = (_Err)=>(schema, value, _ctx)=>{
                const ctx = _ctx ? {
                    ..._ctx,
                    async: false
                } : {
                    async: false
                };
                const result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) throw new core_core.GT();
                return result.issues.length ? failure(_Err, result.issues, ctx) : {
                    success: true,
                    data: result.value
                };
            };
        const safeParse = _safeParse($ZodRealError);
        function failure(Err, issues, ctx) {
            let error;
            return {
                success: false,
                get error () {
                    if (!error) {
                        error = new Err(issues.map((iss)=>util1.iR(iss, ctx, core_core.$W())));
                        issues = void 0;
                        ctx = void 0;
                    }
                    return error;
                },
                set error (e){
                    error = e;
                    issues = void 0;
                    ctx = void 0;
                }
            };
        }
        const _safeParseAsync = (_Err)=>async (schema, value, _ctx)=>{
                const ctx = _ctx ? {
                    ..._ctx,
                    async: true
                } : {
                    async: true
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) result = await result;
                return result.issues.length ? failure(_Err, result.issues, ctx) : {
                    success: true,
                    data: result.value
                };
            };
        const safeParseAsync = _safeParseAsync($ZodRealError);
    }),
    "zod/v4/core/registries.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            fd: ()=>globalRegistry
        });
        var _a;
        class $ZodRegistry {
            constructor(){
                this._map = new WeakMap();
                this._idmap = new Map();
            }
            add(schema, ..._meta) {
                const meta = _meta[0];
                this._map.set(schema, meta);
                if (meta && "object" == typeof meta && "id" in meta) this._idmap.set(meta.id, schema);
                return this;
            }
            clear() {
                this._map = new WeakMap();
                this._idmap = new Map();
                return this;
            }
            remove(schema) {
                const meta = this._map.get(schema);
                if (meta && "object" == typeof meta && "id" in meta) this._idmap.delete(meta.id);
                this._map.delete(schema);
                return this;
            }
            get(schema) {
                const p = schema._zod.parent;
                if (p) {
                    const pm = {
                        ...this.get(p) ?? {}
                    };
                    delete pm.id;
                    const f = {
                        ...pm,
                        ...this._map.get(schema)
                    };
                    return Object.keys(f).length ? f : void 0;
                }
                return this._map.get(schema);
            }
            has(schema) {
                return this._map.has(schema);
            }
        }
        function registry() {
            return new $ZodRegistry();
        }
        (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
        const globalRegistry = globalThis.__zod_globalRegistry;
    }),
    "zod/v4/core/schemas.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $p: ()=>$ZodArray,
            sF: ()=>$ZodBoolean,
            b0: ()=>$ZodCustom,
            rv: ()=>$ZodDefault,
            P0: ()=>$ZodDiscriminatedUnion,
            VO: ()=>$ZodEnum,
            v1: ()=>$ZodISODate,
            Ko: ()=>$ZodISODateTime,
            nu: ()=>$ZodLiteral,
            Um: ()=>$ZodNever,
            qc: ()=>$ZodNullable,
            vz: ()=>$ZodNumber,
            I: ()=>$ZodNumberFormat,
            L8: ()=>$ZodObject,
            ig: ()=>$ZodOptional,
            _m: ()=>$ZodPipe,
            VF: ()=>$ZodPrefault,
            h: ()=>$ZodRecord,
            $v: ()=>$ZodString,
            EY: ()=>$ZodStringFormat,
            Wc: ()=>$ZodTransform,
            G3: ()=>$ZodTuple,
            W4: ()=>$ZodType,
            cu: ()=>$ZodUnion,
            GP: ()=>$ZodUnknown
        });
        var core_checks = __webpack_require__("zod/v4/core/checks.js");
        var core_core = __webpack_require__("zod/v4/core/core.js");
        const dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
        function regexes_anchor(source) {
            return new RegExp(`^${source}$`);
        }
        const date = regexes_anchor(dateSource);
        function timeSource(args) {
            const hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
            const regex = "number" == typeof args.precision ? -1 === args.precision ? `${hhmm}` : 0 === args.precision ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
            return regex;
        }
        function datetime(args) {
            const opts = [
                "Z"
            ];
            if (args.offset) opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
            const qualified = `${timeSource({
                precision: args.precision,
                seconds: true
            })}(?:${opts.join("|")})`;
            const timeRegex = args.local ? `${qualified}|${timeSource({
                precision: args.precision
            })}` : qualified;
            return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
        }
        const anyString = /^[\s\S]{0,}$/;
        const number = /^-?\d+(?:\.\d+)?$/;
        const regexes_boolean = /^(?:true|false)$/i;
        var core_util = __webpack_require__("zod/v4/core/util.js");
        const version = {
            major: 4,
            minor: 6,
            patch: 7
        };
        const $ZodType = core_core.xI("$ZodType", (inst, def)=>{
            var _a;
            inst ?? (inst = {});
            inst._zod.def = def;
            inst._zod.bag = inst._zod.bag || {};
            inst._zod.version = version;
            const defChecks = inst._zod.def.checks;
            const checks1 = inst._zod.traits.has("$ZodCheck") ? [
                inst,
                ...defChecks ?? []
            ] : defChecks?.length ? [
                ...defChecks
            ] : [];
            for (const ch of checks1)for (const fn of ch._zod.onattach)fn(inst);
            if (0 === checks1.length) {
                (_a = inst._zod).deferred ?? (_a.deferred = []);
                inst._zod.deferred?.push(()=>{
                    inst._zod.run = inst._zod.parse;
                });
            } else {
                const runChecks = (payload, checks1, ctx)=>{
                    if (payload.memo) return payload;
                    let isAborted = core_util.QH(payload);
                    let asyncResult;
                    for (const ch of checks1){
                        if (ch._zod.def.when) {
                            if (core_util.rL(payload)) continue;
                            const shouldRun = ch._zod.def.when(payload);
                            if (!shouldRun) continue;
                        } else if (isAborted) continue;
                        const currLen = payload.issues.length;
                        const _ = ch._zod.check(payload);
                        if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT();
                        if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async ()=>{
                            await _;
                            const nextLen = payload.issues.length;
                            if (nextLen === currLen) return;
                            core_util.d3(payload.issues, currLen, inst);
                            if (!isAborted) isAborted = core_util.QH(payload, currLen);
                        });
                        else {
                            const nextLen = payload.issues.length;
                            if (nextLen === currLen) continue;
                            core_util.d3(payload.issues, currLen, inst);
                            if (!isAborted) isAborted = core_util.QH(payload, currLen);
                        }
                    }
                    if (asyncResult) return asyncResult.then(()=>payload);
                    return payload;
                };
                const handleCanaryResult = (canary, payload, ctx)=>{
                    if (core_util.QH(canary)) {
                        canary.aborted = true;
                        return canary;
                    }
                    const checkResult = runChecks(payload, checks1, ctx);
                    if (checkResult instanceof Promise) {
                        if (false === ctx.async) throw new core_core.GT();
                        return checkResult.then((checkResult)=>inst._zod.parse(checkResult, ctx));
                    }
                    return inst._zod.parse(checkResult, ctx);
                };
                inst._zod.run = (payload, ctx)=>{
                    if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
                    if ("backward" === ctx.direction) {
                        const canary = inst._zod.parse({
                            value: payload.value,
                            issues: []
                        }, {
                            ...ctx,
                            skipChecks: true
                        });
                        if (canary instanceof Promise) return canary.then((canary)=>handleCanaryResult(canary, payload, ctx));
                        return handleCanaryResult(canary, payload, ctx);
                    }
                    const result = inst._zod.parse(payload, ctx);
                    if (result instanceof Promise) {
                        if (false === ctx.async) throw new core_core.GT();
                        return result.then((result)=>runChecks(result, checks1, ctx));
                    }
                    return runChecks(result, checks1, ctx);
                };
            }
        }, {
            get "~standard" () {
                return core_util.jD(this, "~standard", standardProps(this));
            },
            set "~standard" (value){
                core_util.qh(this, "~standard", value);
            }
        });
        const toStandardResult = (r, ctx)=>r.issues.length ? {
                issues: r.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W()))
            } : {
                value: r.value
            };
        async function validateAsync(inst, value) {
            const ctx = {
                async: true
            };
            return toStandardResult(await inst._zod.run({
                value,
                issues: []
            }, ctx), ctx);
        }
        function standardProps(inst) {
            return {
                validate: (value)=>{
                    const ctx = {
                        async: false
                    };
                    try {
                        const r = inst._zod.run({
                            value,
                            issues: []
                        }, ctx);
                        if (!(r instanceof Promise)) return toStandardResult(r, ctx);
                    } catch (_) {}
                    return validateAsync(inst, value);
                },
                vendor: "zod",
                version: 1
            };
        }
        const $ZodString = core_core.xI("$ZodString", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = def.pattern ?? anyString;
            inst._zod.parse = (payload, _)=>{
                if (def.coerce) try {
                    payload.value = String(payload.value);
                } catch (_) {}
                if ("string" == typeof payload.value) return payload;
                payload.issues.push({
                    expected: "string",
                    code: "invalid_type",
                    input: payload.value,
                    inst
                });
                return payload;
            };
        });
        const $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def)=>{
            core_checks.ql.init(inst, def);
            $ZodString.init(inst, def);
        });
        const $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def)=>{
            def.pattern ?? (def.pattern = datetime(def));
            $ZodStringFormat.init(inst, def);
        });
        const $ZodISODate = core_core.xI("$ZodISODate", (inst, def)=>{
            def.pattern ?? (def.pattern = date);
            $ZodStringFormat.init(inst, def);
        });
        const $ZodNumber = core_core.xI("$ZodNumber", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = number;
            inst._zod.parse = (payload, _ctx)=>{
                if (def.coerce) try {
                    payload.value = Number(payload.value);
                } catch (_) {}
                const input = payload.value;
                if ("number" == typeof input && !Number.isNaN(input) && Number.isFinite(input)) return payload;
                const received = "number" == typeof input ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
                payload.issues.push({
                    expected: "number",
                    code: "invalid_type",
                    input,
                    inst,
                    ...received ? {
                        received
                    } : {}
                });
                return payload;
            };
        });
        const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def)=>{
            core_checks.KH.init(inst, def);
            $ZodNumber.init(inst, def);
        });
        const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = regexes_boolean;
            inst._zod.parse = (payload, _ctx)=>{
                if (def.coerce) try {
                    payload.value = Boolean(payload.value);
                } catch (_) {}
                const input = payload.value;
                if ("boolean" == typeof input) return payload;
                payload.issues.push({
                    expected: "boolean",
                    code: "invalid_type",
                    input,
                    inst
                });
                return payload;
            };
        });
        const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.parse = (payload)=>payload;
        });
        const $ZodNever = core_core.xI("$ZodNever", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.parse = (payload, _ctx)=>{
                payload.issues.push({
                    expected: "never",
                    code: "invalid_type",
                    input: payload.value,
                    inst
                });
                return payload;
            };
        });
        function capSize(inst, size) {
            const caps = core_util.hi(inst._zod.def.checks);
            if (!caps.length) return;
            const cap = Math.min(...caps.map((c)=>c[0]));
            const parse1 = inst._zod.parse;
            inst._zod.parse = (payload, ctx)=>{
                const n = size(payload.value);
                if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
                    for (const [max, ch] of core_util.hi(inst._zod.def.checks))if (n > max && ch._zod.def.when(payload)) {
                        const start = payload.issues.length;
                        ch._zod.check(payload);
                        payload.issues[start].continue = false;
                        core_util.d3(payload.issues, start, inst);
                        return payload;
                    }
                }
                return parse1(payload, ctx);
            };
        }
        const arraySize = (input)=>Array.isArray(input) ? input.length : -1;
        function handleArrayResult(result, final, index) {
            if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
            final.value[index] = result.value;
        }
        const $ZodArray = core_core.xI("$ZodArray", (inst, def)=>{
            $ZodType.init(inst, def);
            const memo = core_core.cr.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                const input = payload.value;
                if (!Array.isArray(input)) {
                    payload.issues.push({
                        expected: "array",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
                const proms = [];
                const abortEarly = ctx?.abortEarly;
                for(let i = 0; i < input.length; i++){
                    const item = input[i];
                    const result = def.element._zod.run({
                        value: item,
                        issues: []
                    }, ctx);
                    if (result instanceof Promise) proms.push(result.then((result)=>handleArrayResult(result, payload, i)));
                    else {
                        handleArrayResult(result, payload, i);
                        if (abortEarly && 0 !== result.issues.length && core_util.QH(result)) break;
                    }
                }
                if (proms.length) return Promise.all(proms).then(()=>payload);
                return payload;
            };
            capSize(inst, arraySize);
        });
        function handlePropertyResult(result, final, key, input, optin, optout) {
            const isPresent = key in input;
            const isOptionalOut = "optional" === optout;
            if (!isPresent && isOptionalOut && "optional" === optin) return;
            if (result.issues.length) {
                if (void 0 !== optin && isOptionalOut && !isPresent) return;
                final.issues.push(...core_util.lQ(key, result.issues));
            }
            if (!isPresent && void 0 === optin) {
                if (!result.issues.length) final.issues.push({
                    code: "invalid_type",
                    expected: "nonoptional",
                    input: void 0,
                    path: [
                        key
                    ]
                });
                return;
            }
            if (void 0 === result.value) {
                if (isPresent || "defaulted" === optin && !isOptionalOut) final.value[key] = void 0;
            } else final.value[key] = result.value;
        }
        const NO_SYMBOL_KEYS = [];
        function normalizeDef(def) {
            const keys = Object.keys(def.shape);
            const ownSymbols = Object.getOwnPropertySymbols(def.shape);
            const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
            const allKeys = symbolKeys.length ? [
                ...keys,
                ...symbolKeys
            ] : keys;
            for (const k of allKeys)if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
            const okeys = core_util.NM(def.shape);
            return {
                ...def,
                allKeys,
                symbolKeys,
                keySet: new Set(keys),
                numKeys: keys.length,
                optionalKeys: new Set(okeys)
            };
        }
        function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
            const unrecognized = [];
            const keySet = def.keySet;
            const _catchall = def.catchall._zod;
            const t = _catchall.def.type;
            const optin = _catchall.optin;
            const optout = _catchall.optout;
            let seen = 0;
            for(const key in input){
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util.QH(payload, seen)) break;
                    seen = payload.issues.length;
                }
                if (keySet.has(key)) continue;
                if ("__proto__" === key) {
                    if ("never" === t) unrecognized.push(key);
                    continue;
                }
                if ("never" === t) {
                    unrecognized.push(key);
                    continue;
                }
                const r = _catchall.run({
                    value: input[key],
                    issues: []
                }, ctx);
                if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
                else handlePropertyResult(r, payload, key, input, optin, optout);
            }
            if (unrecognized.length) payload.issues.push({
                code: "unrecognized_keys",
                keys: unrecognized,
                input,
                inst,
                continue: true
            });
            if (!proms.length) return payload;
            return Promise.all(proms).then(()=>payload);
        }
        const $ZodObject = core_core.xI("$ZodObject", (inst, def)=>{
            $ZodType.init(inst, def);
            const desc = Object.getOwnPropertyDescriptor(def, "shape");
            const sh = desc?.get ? desc.get.raw : def.shape ?? {};
            if (sh) {
                const get = ()=>{
                    const newSh = {
                        ...sh
                    };
                    Object.defineProperty(def, "shape", {
                        value: newSh
                    });
                    get.raw = newSh;
                    return newSh;
                };
                get.raw = sh;
                Object.defineProperty(def, "shape", {
                    get
                });
            }
            const _normalized = core_util.PO(()=>normalizeDef(def));
            core_util.v5(inst, "propValues", (zod)=>{
                const shape = zod.def.shape;
                const propValues = {};
                for(const key in shape){
                    const field = shape[key]._zod;
                    if (field.values) {
                        if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set());
                        for (const v of field.values)propValues[key].add(v);
                        if (void 0 !== field.optin) propValues[key].add(void 0);
                    }
                }
                return propValues;
            });
            const isObject = core_util.Gv;
            const catchall = def.catchall;
            let value;
            const memo = core_core.cr.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                value ?? (value = _normalized.value);
                const input = payload.value;
                if (!isObject(input)) {
                    payload.issues.push({
                        expected: "object",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                const proms = [];
                const shape = value.shape;
                const abortEarly = ctx?.abortEarly;
                let seen = payload.issues.length;
                for (const key of value.allKeys){
                    if (abortEarly && payload.issues.length !== seen) {
                        if (core_util.QH(payload, seen)) break;
                        seen = payload.issues.length;
                    }
                    if ("__proto__" === key) continue;
                    const el = shape[key];
                    const optin = el._zod.optin;
                    const optout = el._zod.optout;
                    const r = el._zod.run({
                        value: input[key],
                        issues: []
                    }, ctx);
                    if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
                    else handlePropertyResult(r, payload, key, input, optin, optout);
                }
                if (!catchall) return proms.length ? Promise.all(proms).then(()=>payload) : payload;
                return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, true === abortEarly);
            };
        });
        function handleUnionResults(results, final, inst, ctx) {
            for (const result of results)if (0 === result.issues.length) {
                final.value = result.value;
                return final;
            }
            const nonaborted = results.filter((r)=>!core_util.QH(r));
            if (1 === nonaborted.length) {
                final.value = nonaborted[0].value;
                return nonaborted[0];
            }
            final.issues.push({
                code: "invalid_union",
                input: final.value,
                inst,
                errors: results.map((result)=>result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())))
            });
            return final;
        }
        const $ZodUnion = core_core.xI("$ZodUnion", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "optin", (zod)=>zod.def.options.some((o)=>"defaulted" === o._zod.optin) ? "defaulted" : zod.def.options.some((o)=>void 0 !== o._zod.optin) ? "optional" : void 0);
            core_util.v5(inst, "optout", (zod)=>zod.def.options.some((o)=>"optional" === o._zod.optout) ? "optional" : void 0);
            core_util.v5(inst, "values", (zod)=>{
                if (zod.def.options.every((o)=>o._zod.values)) return new Set(zod.def.options.flatMap((option)=>Array.from(option._zod.values)));
            });
            core_util.v5(inst, "pattern", (zod)=>{
                if (zod.def.options.every((o)=>o._zod.pattern)) {
                    const patterns = zod.def.options.map((o)=>o._zod.pattern);
                    return new RegExp(`^(${patterns.map((p)=>core_util.p6(p.source)).join("|")})$`);
                }
            });
            const first = 1 === def.options.length ? def.options[0]._zod.run : null;
            inst._zod.parse = (payload, ctx)=>{
                if (first) return first(payload, ctx);
                let async = false;
                const results = [];
                for (const option of def.options){
                    const result = option._zod.run({
                        value: payload.value,
                        issues: []
                    }, ctx);
                    if (result instanceof Promise) {
                        results.push(result);
                        async = true;
                    } else {
                        if (0 === result.issues.length) return result;
                        results.push(result);
                    }
                }
                if (!async) return handleUnionResults(results, payload, inst, ctx);
                return Promise.all(results).then((results)=>handleUnionResults(results, payload, inst, ctx));
            };
        });
        function discriminatorMap(def) {
            const map = new Map();
            for (const option of def.options){
                const values = option._zod.propValues?.[def.discriminator];
                if (!values || 0 === values.size) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
                for (const value of values)if (map.has(value)) {
                    if (void 0 !== value) throw new Error(`Duplicate discriminator value "${String(value)}"`);
                    map.set(value, null);
                } else map.set(value, option);
            }
            return map;
        }
        const $ZodDiscriminatedUnion = core_core.xI("$ZodDiscriminatedUnion", (inst, def)=>{
            def.inclusive = false;
            $ZodUnion.init(inst, def);
            const _super = inst._zod.parse;
            core_util.v5(inst, "propValues", (zod)=>{
                const propValues = {};
                let undefinedCount = 0;
                for (const option of zod.def.options){
                    const pv = option._zod.propValues;
                    if (!pv || 0 === Object.keys(pv).length) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
                    if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
                    for (const [k, v] of Object.entries(pv)){
                        if (!Object.prototype.hasOwnProperty.call(propValues, k)) core_util.Vy(propValues, k, new Set());
                        for (const val of v)propValues[k].add(val);
                    }
                }
                if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
                return propValues;
            });
            def.options.forEach((option, i)=>{
                const propShape = core_util.MO(option._zod.def);
                if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
            });
            const disc = core_util.PO(()=>discriminatorMap(def));
            inst._zod.parse = (payload, ctx)=>{
                const input = payload.value;
                if (!core_util.Gv(input)) {
                    payload.issues.push({
                        code: "invalid_type",
                        expected: "object",
                        input,
                        inst
                    });
                    return payload;
                }
                const value = input?.[def.discriminator];
                const opt = disc.value.get(value);
                if (opt && (void 0 !== value || "backward" !== ctx.direction)) return opt._zod.run(payload, ctx);
                if (def.unionFallback || "backward" === ctx.direction) return _super(payload, ctx);
                payload.issues.push({
                    code: "invalid_union",
                    errors: [],
                    note: "No matching discriminator",
                    discriminator: def.discriminator,
                    options: Array.from(disc.value.keys()).filter((value)=>null !== disc.value.get(value)),
                    input,
                    path: [
                        def.discriminator
                    ],
                    inst
                });
                return payload;
            };
        });
        const $ZodTuple = core_core.xI("$ZodTuple", (inst, def)=>{
            $ZodType.init(inst, def);
            const items = def.items;
            const memo = core_core.cr.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                const input = payload.value;
                if (!Array.isArray(input)) {
                    payload.issues.push({
                        input,
                        inst,
                        expected: "tuple",
                        code: "invalid_type"
                    });
                    return payload;
                }
                payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
                const proms = [];
                const optinStart = getTupleOptStart(items, "optin");
                const optoutStart = getTupleOptStart(items, "optout");
                if (!def.rest) {
                    if (input.length < optinStart) {
                        payload.issues.push({
                            code: "too_small",
                            minimum: optinStart,
                            inclusive: true,
                            input,
                            inst,
                            origin: "array"
                        });
                        return payload;
                    }
                    if (input.length > items.length) payload.issues.push({
                        code: "too_big",
                        maximum: items.length,
                        inclusive: true,
                        input,
                        inst,
                        origin: "array"
                    });
                }
                const itemResults = new Array(items.length);
                const abortEarly = def.rest ? ctx?.abortEarly : void 0;
                let itemAborted = false;
                for(let i = 0; i < items.length; i++){
                    const r = items[i]._zod.run({
                        value: input[i],
                        issues: []
                    }, ctx);
                    if (r instanceof Promise) proms.push(r.then((rr)=>{
                        itemResults[i] = rr;
                    }));
                    else {
                        itemResults[i] = r;
                        if (abortEarly && !itemAborted && r.issues.length) itemAborted = core_util.QH(r);
                    }
                }
                if (def.rest && !itemAborted) {
                    let i = items.length - 1;
                    const rest = input.slice(items.length);
                    let seen = payload.issues.length;
                    for (const el of rest){
                        if (abortEarly && payload.issues.length !== seen) {
                            if (core_util.QH(payload, seen)) break;
                            seen = payload.issues.length;
                        }
                        i++;
                        const result = def.rest._zod.run({
                            value: el,
                            issues: []
                        }, ctx);
                        if (result instanceof Promise) proms.push(result.then((r)=>handleTupleResult(r, payload, i)));
                        else handleTupleResult(result, payload, i);
                    }
                }
                if (proms.length) return Promise.all(proms).then(()=>handleTupleResults(itemResults, payload, items, input, optoutStart));
                return handleTupleResults(itemResults, payload, items, input, optoutStart);
            };
        });
        function getTupleOptStart(items, key) {
            for(let i = items.length - 1; i >= 0; i--){
                const omittable = "optin" === key ? void 0 !== items[i]._zod.optin : "optional" === items[i]._zod.optout;
                if (!omittable) return i + 1;
            }
            return 0;
        }
        function handleTupleResult(result, final, index) {
            if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
            final.value[index] = result.value;
        }
        function handleTupleResults(itemResults, final, items, input, optoutStart) {
            for(let i = 0; i < items.length; i++){
                const r = itemResults[i];
                const isPresent = i < input.length;
                if (!isPresent && i >= optoutStart && "optional" === items[i]._zod.optin) {
                    final.value.length = i;
                    break;
                }
                if (r.issues.length) {
                    if (!isPresent && i >= optoutStart) {
                        final.value.length = i;
                        break;
                    }
                    final.issues.push(...core_util.lQ(i, r.issues));
                }
                final.value[i] = r.value;
            }
            for(let i = final.value.length - 1; i >= input.length; i--)if ("optional" === items[i]._zod.optout && void 0 === final.value[i]) final.value.length = i;
            else break;
            return final;
        }
        const $ZodRecord = core_core.xI("$ZodRecord", (inst, def)=>{
            $ZodType.init(inst, def);
            const memo = core_core.cr.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                const input = payload.value;
                if (!core_util.Qd(input)) {
                    payload.issues.push({
                        expected: "record",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                const proms = [];
                const values = def.keyType._zod.values;
                if (values && !def.partial) {
                    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                    const recordKeys = new Set();
                    for (const key of values)if ("string" == typeof key || "number" == typeof key || "symbol" == typeof key) {
                        recordKeys.add("number" == typeof key ? key.toString() : key);
                        if ("__proto__" === key) continue;
                        const keyResult = def.keyType._zod.run({
                            value: key,
                            issues: []
                        }, ctx);
                        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                        if (keyResult.issues.length) {
                            payload.issues.push({
                                code: "invalid_key",
                                origin: "record",
                                issues: keyResult.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())),
                                input: key,
                                path: [
                                    key
                                ],
                                inst
                            });
                            continue;
                        }
                        const outKey = keyResult.value;
                        if ("__proto__" === outKey) continue;
                        const result = def.valueType._zod.run({
                            value: input[key],
                            issues: []
                        }, ctx);
                        if (result instanceof Promise) proms.push(result.then((result)=>{
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }));
                        else {
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }
                    }
                    let unrecognized;
                    for(const key in input)if (!recordKeys.has(key)) if ("loose" === def.mode) {
                        if ("__proto__" === key) continue;
                        payload.value[key] = input[key];
                    } else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    if (unrecognized && unrecognized.length > 0) payload.issues.push({
                        code: "unrecognized_keys",
                        input,
                        inst,
                        keys: unrecognized,
                        continue: true
                    });
                } else {
                    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                    let unrecognized;
                    for (const key of Reflect.ownKeys(input)){
                        if ("__proto__" === key) continue;
                        if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
                        let keyResult = def.keyType._zod.run({
                            value: key,
                            issues: []
                        }, ctx);
                        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                        const checkNumericKey = "string" == typeof key && number.test(key) && keyResult.issues.length;
                        if (checkNumericKey) {
                            const retryResult = def.keyType._zod.run({
                                value: Number(key),
                                issues: []
                            }, ctx);
                            if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                            if (0 === retryResult.issues.length) keyResult = retryResult;
                        }
                        if (keyResult.issues.length) {
                            if ("loose" === def.mode) payload.value[key] = input[key];
                            else if (values) {
                                unrecognized = unrecognized ?? [];
                                unrecognized.push(key);
                            } else payload.issues.push({
                                code: "invalid_key",
                                origin: "record",
                                issues: keyResult.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())),
                                input: key,
                                path: [
                                    key
                                ],
                                inst
                            });
                            continue;
                        }
                        const outKey = keyResult.value;
                        if ("__proto__" === outKey) continue;
                        const result = def.valueType._zod.run({
                            value: input[key],
                            issues: []
                        }, ctx);
                        if (result instanceof Promise) proms.push(result.then((result)=>{
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }));
                        else {
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }
                    }
                    if (unrecognized && unrecognized.length > 0) payload.issues.push({
                        code: "unrecognized_keys",
                        input,
                        inst,
                        keys: unrecognized,
                        continue: true
                    });
                }
                if (proms.length) return Promise.all(proms).then(()=>payload);
                return payload;
            };
        });
        const $ZodEnum = core_core.xI("$ZodEnum", (inst, def)=>{
            $ZodType.init(inst, def);
            const values = core_util.w5(def.entries);
            const valuesSet = new Set(values);
            inst._zod.values = valuesSet;
            core_util.v5(inst, "pattern", (zod)=>{
                const patternValues = core_util.w5(zod.def.entries).filter((k)=>core_util.qQ.has(typeof k));
                return new RegExp(patternValues.length ? `^(${patternValues.map((o)=>core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
            });
            inst._zod.parse = (payload, _ctx)=>{
                const input = payload.value;
                if (valuesSet.has(input)) return payload;
                payload.issues.push({
                    code: "invalid_value",
                    values,
                    input,
                    inst
                });
                return payload;
            };
        });
        const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def)=>{
            $ZodType.init(inst, def);
            const values = new Set(def.values);
            inst._zod.values = values;
            core_util.v5(inst, "pattern", (zod)=>{
                const vals = zod.def.values;
                return new RegExp(vals.length ? `^(${vals.map((o)=>"string" == typeof o ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
            });
            inst._zod.parse = (payload, _ctx)=>{
                const input = payload.value;
                if (values.has(input)) return payload;
                payload.issues.push({
                    code: "invalid_value",
                    values: def.values,
                    input,
                    inst
                });
                return payload;
            };
        });
        const $ZodTransform = core_core.xI("$ZodTransform", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.optin = "optional";
            core_core.cr.memoizer?.guard(inst);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) throw new core_core.cV(inst.constructor.name);
                const _out = def.transform(payload.value, payload);
                if (ctx.async) {
                    const output = _out instanceof Promise ? _out : Promise.resolve(_out);
                    return output.then((output)=>{
                        payload.value = output;
                        return payload;
                    });
                }
                if (_out instanceof Promise) throw new core_core.GT();
                payload.value = _out;
                return payload;
            };
        });
        function handleOptionalResult(payload, result) {
            payload.value = result.issues.length ? void 0 : result.value;
            return payload;
        }
        const $ZodOptional = core_core.xI("$ZodOptional", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "optin", (zod)=>"defaulted" === zod.def.innerType._zod.optin ? "defaulted" : "optional");
            inst._zod.optout = "optional";
            core_util.v5(inst, "values", (zod)=>{
                const values = zod.def.innerType._zod.values;
                return values ? new Set([
                    ...values,
                    void 0
                ]) : void 0;
            });
            core_util.v5(inst, "pattern", (zod)=>{
                const pattern = zod.def.innerType._zod.pattern;
                return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
            });
            inst._zod.parse = (payload, ctx)=>{
                if (void 0 === payload.value) {
                    if ("defaulted" !== def.innerType._zod.optin) return payload;
                    const result = def.innerType._zod.run({
                        value: payload.value,
                        issues: []
                    }, ctx);
                    if (result instanceof Promise) return result.then((result)=>handleOptionalResult(payload, result));
                    return handleOptionalResult(payload, result);
                }
                return def.innerType._zod.run(payload, ctx);
            };
        });
        const $ZodNullable = core_core.xI("$ZodNullable", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "optin", (zod)=>zod.def.innerType._zod.optin);
            core_util.v5(inst, "optout", (zod)=>zod.def.innerType._zod.optout);
            core_util.v5(inst, "pattern", (zod)=>{
                const pattern = zod.def.innerType._zod.pattern;
                return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
            });
            core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values ? new Set([
                    ...zod.def.innerType._zod.values,
                    null
                ]) : void 0);
            inst._zod.parse = (payload, ctx)=>{
                if (null === payload.value) return payload;
                return def.innerType._zod.run(payload, ctx);
            };
        });
        const $ZodDefault = core_core.xI("$ZodDefault", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.optin = "defaulted";
            core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
                if (void 0 === payload.value) {
                    payload.value = def.defaultValue;
                    return payload;
                }
                const result = def.innerType._zod.run(payload, ctx);
                if (result instanceof Promise) return result.then((result)=>handleDefaultResult(result, def));
                return handleDefaultResult(result, def);
            };
        });
        function handleDefaultResult(payload, def) {
            if (void 0 === payload.value) payload.value = def.defaultValue;
            return payload;
        }
        const $ZodPrefault = core_core.xI("$ZodPrefault", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.optin = "defaulted";
            core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
                if (void 0 === payload.value) payload.value = def.defaultValue;
                return def.innerType._zod.run(payload, ctx);
            };
        });
        const $ZodPipe = core_core.xI("$ZodPipe", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "values", (zod)=>zod.def.in._zod.values);
            core_util.v5(inst, "optin", (zod)=>zod.def.in._zod.optin);
            core_util.v5(inst, "optout", (zod)=>zod.def.out._zod.optout);
            core_util.v5(inst, "propValues", (zod)=>zod.def.in._zod.propValues);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) {
                    const right = def.out._zod.run(payload, ctx);
                    if (right instanceof Promise) return right.then((right)=>handlePipeResult(right, def.in, ctx));
                    return handlePipeResult(right, def.in, ctx);
                }
                const left = def.in._zod.run(payload, ctx);
                if (left instanceof Promise) return left.then((left)=>handlePipeResult(left, def.out, ctx));
                return handlePipeResult(left, def.out, ctx);
            };
        });
        function handlePipeResult(left, next, ctx) {
            if (left.issues.some((iss)=>"unrecognized_keys" !== iss.code)) {
                left.aborted = true;
                return left;
            }
            return next._zod.run({
                value: left.value,
                issues: left.issues
            }, ctx);
        }
        const $ZodCustom = core_core.xI("$ZodCustom", (inst, def)=>{
            core_checks.QP.init(inst, def);
            $ZodType.init(inst, def);
            inst._zod.parse = (payload, _)=>payload;
            inst._zod.check = (payload)=>{
                const input = payload.value;
                const r = def.fn(input);
                if (r instanceof Promise) return r.then((r)=>handleRefineResult(r, payload, input, inst));
                handleRefineResult(r, payload, input, inst);
            };
        });
        function handleRefineResult(result, payload, input, inst) {
            if (!result) {
                const _iss = {
                    code: "custom",
                    input,
                    inst,
                    path: [
                        ...inst._zod.def.path ?? []
                    ],
                    continue: !inst._zod.def.abort
                };
                if (inst._zod.def.params) _iss.params = inst._zod.def.params;
                payload.issues.push(core_util.sn(_iss));
            }
        }
    }),
    "zod/v4/core/util.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A2: ()=>normalizeParams,
            B7: ()=>stringifyPrimitive,
            GW: ()=>parsedType,
            Gv: ()=>isObject,
            MO: ()=>rawShape,
            NM: ()=>optionalKeys,
            O7: ()=>codePointLength,
            PO: ()=>cached,
            QH: ()=>aborted,
            Qd: ()=>isPlainObject,
            Rc: ()=>getLengthableOrigin,
            Vy: ()=>assignProp,
            X: ()=>installLazyProp,
            cl: ()=>nullish,
            d3: ()=>attachSchema,
            gx: ()=>captureStackTrace,
            hi: ()=>sizeCaps,
            iR: ()=>finalizeIssue,
            jD: ()=>hide,
            jw: ()=>joinValues,
            k8: ()=>jsonStringifyReplacer,
            lQ: ()=>prefixIssues,
            o8: ()=>clone,
            ol: ()=>members,
            p6: ()=>cleanRegex,
            qQ: ()=>propertyKeyTypes,
            qh: ()=>own,
            rL: ()=>explicitlyAborted,
            sD: ()=>escapeRegex,
            sn: ()=>issue,
            v5: ()=>defineLazyInternal,
            w5: ()=>getEnumValues,
            yG: ()=>shallowClone,
            zH: ()=>NUMBER_FORMAT_RANGES
        });
        function getEnumValues(entries) {
            const numericValues = Object.values(entries).filter((v)=>"number" == typeof v);
            const values = Object.entries(entries).filter(([k, _])=>-1 === numericValues.indexOf(+k)).map(([_, v])=>v);
            return values;
        }
        function joinValues(array, separator = "|") {
            return array.map((val)=>stringifyPrimitive(val)).join(separator);
        }
        function jsonStringifyReplacer(_, value) {
            if ("bigint" == typeof value) return value.toString();
            return value;
        }
        class Cached {
            constructor(getter){
                this._getter = getter;
                this._value = void 0;
            }
            get value() {
                const getter = this._getter;
                if (void 0 !== getter) {
                    this._value = getter();
                    this._getter = void 0;
                }
                return this._value;
            }
        }
        function cached(getter) {
            return new Cached(getter);
        }
        function nullish(input) {
            return null == input;
        }
        function cleanRegex(source) {
            const start = source.startsWith("^") ? 1 : 0;
            const end = source.endsWith("$") ? source.length - 1 : source.length;
            return source.slice(start, end);
        }
        function assignProp(target, prop, value) {
            Object.defineProperty(target, prop, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
        function rawShape(def) {
            const desc = Object.getOwnPropertyDescriptor(def, "shape");
            return desc?.get ? desc.get.raw : desc?.value;
        }
        const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args)=>{};
        function isObject(data) {
            return "object" == typeof data && null !== data && !Array.isArray(data);
        }
        function isPlainObject(o) {
            if (false === isObject(o)) return false;
            const ctor = o.constructor;
            if (void 0 === ctor) return true;
            if ("function" != typeof ctor) return true;
            const prot = ctor.prototype;
            if (false === isObject(prot)) return false;
            if (false === Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf")) return false;
            return true;
        }
        function shallowClone(o) {
            if (isPlainObject(o)) return {
                ...o
            };
            if (Array.isArray(o)) return [
                ...o
            ];
            if (o instanceof Map) return new Map(o);
            if (o instanceof Set) return new Set(o);
            return o;
        }
        const propertyKeyTypes = new Set([
            "string",
            "number",
            "symbol"
        ]);
        function escapeRegex(str) {
            return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        }
        function clone(inst, def, params) {
            const cl = new inst._zod.constr(def ?? inst._zod.def);
            if (!def || params?.parent) cl._zod.parent = inst;
            return cl;
        }
        function normalizeParams(_params) {
            const params = _params;
            if (!params) return {};
            if ("string" == typeof params) return {
                error: ()=>params
            };
            if (params?.message !== void 0) {
                if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
                params.error = params.message;
            }
            delete params.message;
            if ("string" == typeof params.error) return {
                ...params,
                error: ()=>params.error
            };
            return params;
        }
        function stringifyPrimitive(value) {
            if ("bigint" == typeof value) return value.toString() + "n";
            if ("string" == typeof value) return `"${value}"`;
            return `${value}`;
        }
        function optionalKeys(shape) {
            return Object.keys(shape).filter((k)=>void 0 !== shape[k]._zod.optin && "optional" === shape[k]._zod.optout);
        }
        const NUMBER_FORMAT_RANGES = (()=>({
                safeint: [
                    Number.MIN_SAFE_INTEGER,
                    Number.MAX_SAFE_INTEGER
                ],
                int32: [
                    -2147483648,
                    2147483647
                ],
                uint32: [
                    0,
                    4294967295
                ],
                float32: [
                    -3.4028234663852886e+38,
                    3.4028234663852886e38
                ],
                float64: [
                    -Number.MAX_VALUE,
                    Number.MAX_VALUE
                ]
            }))();
        function aborted(x, startIndex = 0) {
            if (true === x.aborted) return true;
            for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue !== true) return true;
            return false;
        }
        function explicitlyAborted(x, startIndex = 0) {
            if (true === x.aborted) return true;
            for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue === false) return true;
            return false;
        }
        function prefixIssues(path, issues) {
            return issues.map((iss)=>{
                var _a;
                (_a = iss).path ?? (_a.path = []);
                iss.path.unshift(path);
                return iss;
            });
        }
        function unwrapMessage(message) {
            return "string" == typeof message ? message : message?.message;
        }
        function sizeCaps(defChecks) {
            const caps = [];
            for (const ch of defChecks ?? []){
                const d = ch._zod.def;
                if (!/_(length|size)$|_equals$/.test(d.check)) break;
                const max = d.maximum ?? d.length ?? d.size;
                if (max >= 0) caps.push([
                    max,
                    ch
                ]);
            }
            return caps;
        }
        function attachSchema(issues, start, inst) {
            var _a;
            for(let i = start; i < issues.length; i++)(_a = issues[i]).schema ?? (_a.schema = inst);
        }
        function finalizeIssue(iss, ctx, config) {
            var _a;
            const traits = iss.inst?._zod?.traits;
            if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
            else iss.schema = iss.inst;
            const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
            const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
            const full = {};
            for (const k of Object.keys(iss))if ("inst" !== k && "schema" !== k && "continue" !== k && "input" !== k && "__proto__" !== k) full[k] = iss[k];
            full.path ?? (full.path = []);
            full.message = message;
            if (ctx?.reportInput) full.input = iss.input;
            return full;
        }
        const highSurrogate = /[\uD800-\uDBFF]/;
        function codePointLength(str) {
            const units = str.length;
            if (!highSurrogate.test(str)) return units;
            let count = units;
            for(let i = 0; i < units - 1; i++)if ((0xfc00 & str.charCodeAt(i)) === 0xd800 && (0xfc00 & str.charCodeAt(i + 1)) === 0xdc00) {
                count--;
                i++;
            }
            return count;
        }
        function getLengthableOrigin(input) {
            if (Array.isArray(input)) return "array";
            if ("string" == typeof input) return "string";
            return "unknown";
        }
        function parsedType(data) {
            const t = typeof data;
            switch(t){
                case "number":
                    return Number.isNaN(data) ? "nan" : "number";
                case "object":
                    {
                        if (null === data) return "null";
                        if (Array.isArray(data)) return "array";
                        const obj = data;
                        if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
                    }
            }
            return t;
        }
        function issue(...args) {
            const [iss, input, inst] = args;
            if ("string" == typeof iss) return {
                message: iss,
                code: "custom",
                input,
                inst
            };
            return {
                ...iss
            };
        }
        function members(proto, table) {
            for(const key in table){
                const desc = Object.getOwnPropertyDescriptor(table, key);
                if (desc.get) Object.defineProperty(proto, key, {
                    ...desc,
                    enumerable: false
                });
                else defineBound(proto, key, desc.value);
            }
        }
        function own(inst, key, value, enumerable = true) {
            Object.defineProperty(inst, key, {
                configurable: true,
                writable: true,
                enumerable,
                value
            });
            return value;
        }
        function hide(inst, key, value) {
            return own(inst, key, value, false);
        }
        function defineBound(proto, key, fn) {
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    return this == null ? fn : own(this, key, fn.bind(this));
                },
                set (value) {
                    own(this, key, value);
                }
            });
        }
        function claim(inst, sentinel) {
            const proto = Object.getPrototypeOf(inst);
            return sentinel in proto ? void 0 : proto;
        }
        let installing;
        let broke = false;
        const breaker = {
            configurable: true,
            get () {
                broke = true;
            }
        };
        function defineLazyInternal(inst, key, compute) {
            const proto = Object.getPrototypeOf(inst._zod);
            if (key in proto && installing !== inst._zod) {
                installing = void 0;
                return;
            }
            installing = inst._zod;
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    Object.defineProperty(this, key, breaker);
                    const outer = broke;
                    broke = false;
                    try {
                        const value = compute(this);
                        if (broke) delete this[key];
                        else Object.defineProperty(this, key, {
                            configurable: true,
                            writable: true,
                            value
                        });
                        broke = broke || outer;
                        return value;
                    } catch (err) {
                        delete this[key];
                        broke = broke || outer;
                        throw err;
                    }
                },
                set (value) {
                    Object.defineProperty(this, key, {
                        configurable: true,
                        writable: true,
                        value
                    });
                }
            });
        }
        function installLazyProp(inst, key, make, enumerable) {
            const proto = claim(inst, key);
            if (!proto) return;
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    const desc = {
                        configurable: true,
                        writable: true,
                        enumerable,
                        value: void 0
                    };
                    Object.defineProperty(this, key, desc);
                    desc.value = make(this);
                    Object.defineProperty(this, key, desc);
                    return desc.value;
                },
                set (value) {
                    Object.defineProperty(this, key, {
                        configurable: true,
                        writable: true,
                        enumerable,
                        value
                    });
                }
            });
        }
    }),
    "zod/v4/locales/en.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>__WEBPACK_DEFAULT_EXPORT__
        });
        var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/util.js");
        const error = ()=>{
            const Sizable = {
                string: {
                    unit: "characters",
                    verb: "to have"
                },
                file: {
                    unit: "bytes",
                    verb: "to have"
                },
                array: {
                    unit: "items",
                    verb: "to have"
                },
                set: {
                    unit: "items",
                    verb: "to have"
                },
                map: {
                    unit: "entries",
                    verb: "to have"
                }
            };
            function getSizing(origin) {
                return Sizable[origin] ?? null;
            }
            const FormatDictionary = {
                regex: "input",
                email: "email address",
                url: "URL",
                emoji: "emoji",
                uuid: "UUID",
                uuidv4: "UUIDv4",
                uuidv6: "UUIDv6",
                nanoid: "nanoid",
                guid: "GUID",
                cuid: "cuid",
                cuid2: "cuid2",
                ulid: "ULID",
                xid: "XID",
                ksuid: "KSUID",
                datetime: "ISO datetime",
                date: "ISO date",
                time: "ISO time",
                duration: "ISO duration",
                ipv4: "IPv4 address",
                ipv6: "IPv6 address",
                mac: "MAC address",
                cidrv4: "IPv4 range",
                cidrv6: "IPv6 range",
                base64: "base64-encoded string",
                base64url: "base64url-encoded string",
                json_string: "JSON string",
                e164: "E.164 number",
                currency_code: "currency code",
                credit_card: "credit card number",
                iban: "IBAN",
                jwt: "JWT",
                template_literal: "input"
            };
            const TypeDictionary = {
                nan: "NaN"
            };
            function getTypeName(type, input) {
                if ("number" === type && "number" == typeof input && !Number.isFinite(input)) return String(input);
                return TypeDictionary[type] ?? type;
            }
            return (issue)=>{
                switch(issue.code){
                    case "invalid_type":
                        {
                            const expected = getTypeName(issue.expected);
                            const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__.GW(issue.input);
                            const received = getTypeName(receivedType, issue.input);
                            return `Invalid input: expected ${expected}, received ${received}`;
                        }
                    case "invalid_value":
                        if (1 === issue.values.length) return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.B7(issue.values[0])}`;
                        return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.jw(issue.values, "|")}`;
                    case "too_big":
                        {
                            const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                            const sizing = getSizing(issue.origin);
                            if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                            return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
                        }
                    case "too_small":
                        {
                            const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                            const sizing = getSizing(issue.origin);
                            if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                            return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
                        }
                    case "invalid_format":
                        {
                            const _issue = issue;
                            if ("starts_with" === _issue.format) return `Invalid string: must start with "${_issue.prefix}"`;
                            if ("ends_with" === _issue.format) return `Invalid string: must end with "${_issue.suffix}"`;
                            if ("includes" === _issue.format) return `Invalid string: must include "${_issue.includes}"`;
                            if ("regex" === _issue.format) return `Invalid string: must match pattern ${_issue.pattern}`;
                            return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
                        }
                    case "not_multiple_of":
                        return `Invalid number: must be a multiple of ${issue.divisor}`;
                    case "unrecognized_keys":
                        return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.jw(issue.keys, ", ")}`;
                    case "invalid_key":
                        return `Invalid key in ${issue.origin}`;
                    case "invalid_union":
                        if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                            const opts = issue.options.map((o)=>`'${o}'`).join(" | ");
                            return `Invalid discriminator value. Expected ${opts}`;
                        }
                        if (false === issue.inclusive) return "Invalid input: more than one option matched";
                        return "Invalid input";
                    case "invalid_element":
                        return `Invalid value in ${issue.origin}`;
                    default:
                        return "Invalid input";
                }
            };
        };
        function __WEBPACK_DEFAULT_EXPORT__() {
            return {
                localeError: error()
            };
        }
    }),
    "zod/v4/mini/schemas.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            FsL: ()=>pipe,
            Ikc: ()=>object,
            KCZ: ()=>union,
            L5J: ()=>unknown,
            PVZ: ()=>tuple,
            Rvf: ()=>_default,
            SdS: ()=>prefault,
            WT6: ()=>ZodMiniArray,
            Whr: ()=>int,
            YOg: ()=>array,
            YPB: ()=>refine,
            YjP: ()=>string,
            cl6: ()=>nullish,
            euz: ()=>literal,
            g1P: ()=>record,
            gMt: ()=>discriminatedUnion,
            k5n: ()=>_enum,
            kjU: ()=>ZodMiniRecord,
            lqM: ()=>optional,
            mee: ()=>nullable,
            pdi: ()=>transform,
            rej: ()=>strictObject,
            z6Y: ()=>check,
            zMY: ()=>boolean,
            zUr: ()=>ZodMiniStringFormat
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/core.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/core/schemas.js");
        var _core_util_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/core/util.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/api.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/core/checks.js");
        var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/parse.js");
        const ZodMiniType = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniType", (inst, def)=>{
            if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.W4.init(inst, def);
            inst.def = def;
            inst.type = def.type;
        }, {
            get with () {
                return this.check;
            },
            set with (value){
                _core_util_js__WEBPACK_IMPORTED_MODULE_2__.qh(this, "with", value);
            },
            parse (data, params) {
                return _parse_js__WEBPACK_IMPORTED_MODULE_3__.qg(this, data, params, {
                    callee: this.parse
                });
            },
            parseAsync (data, params) {
                return _parse_js__WEBPACK_IMPORTED_MODULE_3__.EJ(this, data, params, {
                    callee: this.parseAsync
                });
            },
            safeParse (data, params) {
                return _parse_js__WEBPACK_IMPORTED_MODULE_3__.xL(this, data, params);
            },
            safeParseAsync (data, params) {
                return _parse_js__WEBPACK_IMPORTED_MODULE_3__.bp(this, data, params);
            },
            check (...checks1) {
                const def = this.def;
                return this.clone({
                    ...def,
                    checks: [
                        ...def.checks ?? [],
                        ...checks1.map((ch)=>"function" == typeof ch ? {
                                _zod: {
                                    check: ch,
                                    def: {
                                        check: "custom"
                                    },
                                    onattach: []
                                }
                            } : ch)
                    ]
                }, {
                    parent: true
                });
            },
            clone (_def, params) {
                return _core_util_js__WEBPACK_IMPORTED_MODULE_2__.o8(this, _def, params);
            },
            brand () {
                return this;
            },
            register (reg, meta) {
                reg.add(this, meta);
                return this;
            },
            apply (fn, ...args) {
                return 0 === args.length ? fn(this) : fn(this, ...args);
            }
        });
        const ZodMiniString = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniString", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.$v.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function string(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.Rl(ZodMiniString, params);
        }
        const ZodMiniStringFormat = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniStringFormat", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.EY.init(inst, def);
            ZodMiniString.init(inst, def);
        });
        const ZodMiniNumber = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNumber", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.vz.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        const ZodMiniNumberFormat = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNumberFormat", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.I.init(inst, def);
            ZodMiniNumber.init(inst, def);
        });
        function int(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.LK(ZodMiniNumberFormat, params);
        }
        const ZodMiniBoolean = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniBoolean", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.sF.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function boolean(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_4__._L(ZodMiniBoolean, params);
        }
        const ZodMiniUnknown = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniUnknown", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.GP.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function unknown() {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.em(ZodMiniUnknown);
        }
        const ZodMiniNever = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNever", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.Um.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function never(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.G8(ZodMiniNever, params);
        }
        const ZodMiniArray = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniArray", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.$p.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function array(element, params) {
            return new ZodMiniArray({
                type: "array",
                element: element,
                ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
            });
        }
        const ZodMiniObject = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniObject", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.L8.init(inst, def);
            ZodMiniType.init(inst, def);
            _core_util_js__WEBPACK_IMPORTED_MODULE_2__.X(inst, "shape", (self)=>self._zod.def.shape, false);
        });
        function object(shape, params) {
            const def = {
                type: "object",
                shape: shape ?? {},
                ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
            };
            return new ZodMiniObject(def);
        }
        function strictObject(shape, params) {
            return new ZodMiniObject({
                type: "object",
                shape,
                catchall: never(),
                ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
            });
        }
        const ZodMiniUnion = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniUnion", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.cu.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function union(options, params) {
            return new ZodMiniUnion({
                type: "union",
                options: options,
                ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
            });
        }
        const ZodMiniDiscriminatedUnion = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniDiscriminatedUnion", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.P0.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function discriminatedUnion(discriminator, options, params) {
            return new ZodMiniDiscriminatedUnion({
                type: "union",
                options: options,
                discriminator,
                ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
            });
        }
        const ZodMiniTuple = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniTuple", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.G3.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function tuple(items, _paramsOrRest, _params) {
            const hasRest = _paramsOrRest instanceof _core_index_js__WEBPACK_IMPORTED_MODULE_1__.W4;
            const params = hasRest ? _params : _paramsOrRest;
            const rest = hasRest ? _paramsOrRest : null;
            return new ZodMiniTuple({
                type: "tuple",
                items: items,
                rest,
                ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
            });
        }
        const ZodMiniRecord = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniRecord", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.h.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function record(keyType, valueType, params) {
            if (!valueType || !valueType._zod) return new ZodMiniRecord({
                type: "record",
                keyType: string(),
                valueType: keyType,
                ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(valueType)
            });
            return new ZodMiniRecord({
                type: "record",
                keyType,
                valueType: valueType,
                ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
            });
        }
        const ZodMiniEnum = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniEnum", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.VO.init(inst, def);
            ZodMiniType.init(inst, def);
            inst.options = [
                ...inst._zod.values
            ];
        });
        function _enum(values, params) {
            const entries = Array.isArray(values) ? Object.fromEntries(values.map((v)=>[
                    v,
                    v
                ])) : values;
            return new ZodMiniEnum({
                type: "enum",
                entries,
                ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
            });
        }
        const ZodMiniLiteral = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniLiteral", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.nu.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function literal(value, params) {
            return new ZodMiniLiteral({
                type: "literal",
                values: Array.isArray(value) ? value : [
                    value
                ],
                ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
            });
        }
        const ZodMiniTransform = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniTransform", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.Wc.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function transform(fn) {
            return new ZodMiniTransform({
                type: "transform",
                transform: fn
            });
        }
        const ZodMiniOptional = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniOptional", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.ig.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function optional(innerType) {
            return new ZodMiniOptional({
                type: "optional",
                innerType: innerType
            });
        }
        const ZodMiniNullable = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNullable", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.qc.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function nullable(innerType) {
            return new ZodMiniNullable({
                type: "nullable",
                innerType: innerType
            });
        }
        function nullish(innerType) {
            return optional(nullable(innerType));
        }
        const ZodMiniDefault = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniDefault", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.rv.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function _default(innerType, defaultValue) {
            return new ZodMiniDefault({
                type: "default",
                innerType: innerType,
                get defaultValue () {
                    return "function" == typeof defaultValue ? defaultValue() : _core_util_js__WEBPACK_IMPORTED_MODULE_2__.yG(defaultValue);
                }
            });
        }
        const ZodMiniPrefault = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniPrefault", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.VF.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function prefault(innerType, defaultValue) {
            return new ZodMiniPrefault({
                type: "prefault",
                innerType: innerType,
                get defaultValue () {
                    return "function" == typeof defaultValue ? defaultValue() : _core_util_js__WEBPACK_IMPORTED_MODULE_2__.yG(defaultValue);
                }
            });
        }
        const ZodMiniPipe = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniPipe", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__._m.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function pipe(in_, out) {
            return new ZodMiniPipe({
                type: "pipe",
                in: in_,
                out: out
            });
        }
        const ZodMiniCustom = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniCustom", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.b0.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function check(fn, params) {
            const ch = new _core_index_js__WEBPACK_IMPORTED_MODULE_5__.QP({
                check: "custom",
                ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
            });
            ch._zod.check = fn;
            return ch;
        }
        function refine(fn, _params = {}) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.fU(ZodMiniCustom, fn, _params);
        }
        _core_index_js__WEBPACK_IMPORTED_MODULE_4__.q0;
        _core_index_js__WEBPACK_IMPORTED_MODULE_4__.mI;
    })
};
