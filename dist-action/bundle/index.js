import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const __WEBPACK_EXTERNAL_require = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
const absent = (name)=>class {
        constructor(){
            throw new Error(`${name} is not part of this bundle`);
        }
        static getIDToken() {
            throw new Error(`${name} is not part of this bundle`);
        }
    };
const __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ = {
    ProxyAgent: absent('undici'),
    OidcClient: absent('OidcClient')
};
var __webpack_modules__ = {
    "oidc-utils.js": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__;
    }),
    "assert": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("assert");
    }),
    "buffer": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("buffer");
    }),
    "child_process": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("child_process");
    }),
    "crypto": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("crypto");
    }),
    "events": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("events");
    }),
    "fs": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("fs");
    }),
    "http": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("http");
    }),
    "https": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("https");
    }),
    "net": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("net");
    }),
    "node:async_hooks": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:async_hooks");
    }),
    "node:buffer": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:buffer");
    }),
    "node:child_process": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:child_process");
    }),
    "node:crypto": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:crypto");
    }),
    "node:diagnostics_channel": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:diagnostics_channel");
    }),
    "node:events": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:events");
    }),
    "node:fs": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:fs");
    }),
    "node:fs/promises": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:fs/promises");
    }),
    "node:http": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:http");
    }),
    "node:https": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:https");
    }),
    "node:module": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:module");
    }),
    "node:net": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:net");
    }),
    "node:os": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:os");
    }),
    "node:path": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:path");
    }),
    "node:path/posix": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:path/posix");
    }),
    "node:process": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:process");
    }),
    "node:stream": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:stream");
    }),
    "node:string_decoder": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:string_decoder");
    }),
    "node:timers/promises": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:timers/promises");
    }),
    "node:tls": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:tls");
    }),
    "node:url": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:url");
    }),
    "node:util": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:util");
    }),
    "node:zlib": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("node:zlib");
    }),
    "os": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("os");
    }),
    "path": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("path");
    }),
    "stream": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("stream");
    }),
    "string_decoder": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("string_decoder");
    }),
    "timers": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("timers");
    }),
    "tls": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("tls");
    }),
    "tty": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("tty");
    }),
    "url": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("url");
    }),
    "util": ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_require("util");
    }),
    "src/cli/version.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            J: ()=>SUITE,
            x: ()=>VERSION
        });
        const VERSION = '1.0.0';
        const SUITE = void 0;
    })
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (void 0 !== cachedModule) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
        exports: {}
    };
    var threw = true;
    try {
        __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
        threw = false;
    } finally{
        if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (void 0 !== __nccwpck_require__) __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(()=>{
    var getProto = Object.getPrototypeOf ? (obj)=>Object.getPrototypeOf(obj) : (obj)=>obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
        if (1 & mode) value = this(value);
        if (8 & mode) return value;
        if ('object' == typeof value && value) {
            if (4 & mode && value.__esModule) return value;
            if (16 & mode && 'function' == typeof value.then) return value;
        }
        var ns = Object.create(null);
        __nccwpck_require__.r(ns);
        var def = {};
        leafPrototypes = leafPrototypes || [
            null,
            getProto({}),
            getProto([]),
            getProto(getProto)
        ];
        for(var current = 2 & mode && value; 'object' == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current))Object.getOwnPropertyNames(current).forEach((key)=>def[key] = ()=>value[key]);
        def['default'] = ()=>value;
        __nccwpck_require__.d(ns, def);
        return ns;
    };
})();
(()=>{
    __nccwpck_require__.d = (exports, definition)=>{
        for(var key in definition)if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
            enumerable: true,
            get: definition[key]
        });
    };
})();
(()=>{
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = (chunkId)=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key)=>{
            __nccwpck_require__.f[key](chunkId, promises);
            return promises;
        }, []));
})();
(()=>{
    __nccwpck_require__.u = (chunkId)=>chunkId + ".js";
})();
(()=>{
    __nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
})();
(()=>{
    __nccwpck_require__.r = (exports)=>{
        if ("u" > typeof Symbol && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
            value: 'Module'
        });
        Object.defineProperty(exports, '__esModule', {
            value: true
        });
    };
})();
(()=>{
    var installedChunks = {
        index: 0
    };
    var installChunk = (data)=>{
        var { ids, modules, runtime } = data;
        var moduleId, chunkId, i = 0;
        for(moduleId in modules)if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
        if (runtime) runtime(__nccwpck_require__);
        for(; i < ids.length; i++){
            chunkId = ids[i];
            if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
            installedChunks[ids[i]] = 0;
        }
    };
    __nccwpck_require__.f.j = (chunkId, promises)=>{
        var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
        if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]);
        else {
            var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e)=>{
                if (0 !== installedChunks[chunkId]) installedChunks[chunkId] = void 0;
                throw e;
            });
            var promise = Promise.race([
                promise,
                new Promise((resolve)=>installedChunkData = installedChunks[chunkId] = [
                        resolve
                    ])
            ]);
            promises.push(installedChunkData[1] = promise);
        }
    };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
    a: ()=>runCli,
    M: ()=>runDoor
});
const DOORS = {
    'build-matrix': async ()=>(await Promise.all([__nccwpck_require__.e("actions-doors-build-matrix"), __nccwpck_require__.e("semver-with-semver-classes-semver"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __nccwpck_require__.e("shared-host"), __nccwpck_require__.e("shared-host-disk"), __nccwpck_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __nccwpck_require__.e("shared-steps-read-contract"), __nccwpck_require__.e("shared-steps-release-index"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/doors/build-matrix.ts"))).buildMatrix,
    package: async ()=>(await Promise.all([__nccwpck_require__.e("actions-doors-package"), __nccwpck_require__.e("semver-with-semver-classes-semver"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __nccwpck_require__.e("shared-host"), __nccwpck_require__.e("shared-host-archive"), __nccwpck_require__.e("shared-host-disk"), __nccwpck_require__.e("shared-steps-package"), __nccwpck_require__.e("shared-steps-read-contract"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/doors/package.ts"))).packageDoor,
    'publish-index': async ()=>(await Promise.all([__nccwpck_require__.e("actions-doors-publish-index"), __nccwpck_require__.e("host-archive-unpack"), __nccwpck_require__.e("semver-with-semver-classes-semver"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __nccwpck_require__.e("shared-contract-governance"), __nccwpck_require__.e("shared-host-archive"), __nccwpck_require__.e("shared-host-disk"), __nccwpck_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __nccwpck_require__.e("shared-steps-inspect-artifact-and-steps-publish-and-steps-release-index"), __nccwpck_require__.e("shared-steps-page"), __nccwpck_require__.e("shared-steps-release-index"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/doors/publish-index.ts"))).publishIndex,
    'install-controller': async ()=>(await Promise.all([__nccwpck_require__.e("actions-doors-install-controller"), __nccwpck_require__.e("semver-with-semver-classes-semver"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("shared-host-archive"), __nccwpck_require__.e("shared-host-disk"), __nccwpck_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __nccwpck_require__.e("shared-steps-install-and-steps-resolve-and-steps-verify"), __nccwpck_require__.e("shared-steps-release-index"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/doors/install-controller.ts"))).installController,
    'update-lockfile': async ()=>(await Promise.all([__nccwpck_require__.e("actions-doors-update-lockfile"), __nccwpck_require__.e("semver-with-semver-classes-semver"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("shared-contract-documents-and-contract-identity-and-contract-selection"), __nccwpck_require__.e("shared-host-disk"), __nccwpck_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __nccwpck_require__.e("shared-steps-lockfile-and-steps-resolve-and-steps-verify"), __nccwpck_require__.e("shared-steps-release-index"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/doors/update-lockfile.ts"))).updateLockfileDoor,
    rebuild: async ()=>(await Promise.all([__nccwpck_require__.e("actions-doors-rebuild"), __nccwpck_require__.e("host-archive-unpack"), __nccwpck_require__.e("semver-with-semver-classes-semver"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __nccwpck_require__.e("shared-host"), __nccwpck_require__.e("shared-host-archive"), __nccwpck_require__.e("shared-host-disk"), __nccwpck_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __nccwpck_require__.e("shared-steps"), __nccwpck_require__.e("shared-steps-package"), __nccwpck_require__.e("shared-steps-read-contract"), __nccwpck_require__.e("shared-steps-release-index"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/doors/rebuild.ts"))).rebuild,
    subjects: async ()=>(await Promise.all([__nccwpck_require__.e("actions-doors-subjects"), __nccwpck_require__.e("semver-with-semver-classes-semver"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("shared-host-disk"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/doors/subjects.ts"))).subjects,
    attach: async ()=>(await Promise.all([__nccwpck_require__.e("actions-doors-attach"), __nccwpck_require__.e("semver-with-semver-classes-semver"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("shared-host-disk"), __nccwpck_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/doors/attach.ts"))).attach,
    mirror: async ()=>(await Promise.all([__nccwpck_require__.e("actions-doors-mirror"), __nccwpck_require__.e("semver-with-semver-classes-semver"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("shared-contract-documents-and-contract-identity-and-contract-selection"), __nccwpck_require__.e("shared-host-disk"), __nccwpck_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __nccwpck_require__.e("shared-steps-export-and-steps-resolve-and-steps-verify"), __nccwpck_require__.e("shared-steps-release-index"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/doors/mirror.ts"))).mirror,
    'check-governance': async ()=>(await Promise.all([__nccwpck_require__.e("actions-doors-check-governance"), __nccwpck_require__.e("actions-inputs"), __nccwpck_require__.e("actions-report-next-step"), __nccwpck_require__.e("semver-with-semver-classes-semver"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __nccwpck_require__.e("shared-contract-governance"), __nccwpck_require__.e("shared-contract-governance-and-contract-text"), __nccwpck_require__.e("shared-host"), __nccwpck_require__.e("shared-host-backoff-and-host-http-and-host-release-memory"), __nccwpck_require__.e("shared-host-disk"), __nccwpck_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __nccwpck_require__.e("shared-steps-govern"), __nccwpck_require__.e("shared-steps-release-index"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/doors/check-governance.ts"))).checkGovernance
};
async function runDoor(name, phase = 'main') {
    const [core, { Log }, { supervised }] = await Promise.all([
        __nccwpck_require__.e("actions-core").then(__nccwpck_require__.bind(__nccwpck_require__, "@actions/core/lib/core.js")),
        __nccwpck_require__.e("actions-report-log").then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/report/log.ts")),
        Promise.all([__nccwpck_require__.e("host-supervise"), __nccwpck_require__.e("shared-cli-table")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/host/supervise.ts"))
    ]);
    const context = {
        env: process.env,
        now: ()=>new Date(),
        log: new Log(core)
    };
    await supervised(async ()=>{
        if ('main' === phase) await runMain(name, core, context);
        else await (await DOORS[name]()).post?.(core.getState, context);
    }, async (error)=>{
        process.exitCode = core.ExitCode.Failure;
        await reportFailure(name, core, context, error);
        context.log.finish();
    });
    context.log.finish();
}
async function runMain(name, core, context) {
    const { readInputs, TOKEN_INPUT } = await Promise.all([__nccwpck_require__.e("actions-inputs"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/inputs.ts"));
    const inputs = readInputs(name, core.getInput, context.env);
    const { [TOKEN_INPUT]: token, ...others } = inputs;
    if ('string' == typeof token) core.setSecret(token);
    context.log.info(`controller-dist: ${name}`);
    const door = await DOORS[name]();
    const result = await door.run(inputs, context).catch(async (error)=>{
        const [{ withNextStep }, { workflowWords }] = await Promise.all([
            Promise.all([__nccwpck_require__.e("contract-text-refusal-for-actions-run-door-and-cli-main"), __nccwpck_require__.e("shared-cli-table")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/contract/text/refusal.ts")),
            Promise.all([__nccwpck_require__.e("actions-inputs"), __nccwpck_require__.e("actions-report-next-step"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("shared-contract-clip-and-contract-identity"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/report/next-step.ts"))
        ]);
        throw withNextStep(error, workflowWords(name, givenOf(others), context.env));
    });
    const { outputs, summary, path, state = {}, annotations = [], failed = false } = result;
    for (const [output, value] of Object.entries(outputs))core.setOutput(output, value);
    for (const [key, value] of Object.entries(state))core.saveState(key, value);
    if (void 0 !== path) core.addPath(path);
    for (const { severity = 'error', text, properties } of annotations)core[severity](text, properties);
    await writeSummary(core, context, summary);
    if (failed) process.exitCode = core.ExitCode.Failure;
}
function givenOf(inputs) {
    const texts = Object.entries(inputs).flatMap(([name, value])=>'string' == typeof value ? [
            [
                name,
                value
            ]
        ] : []);
    return Object.fromEntries(texts);
}
async function writeSummary(core, { env, log }, summary) {
    const { GITHUB_STEP_SUMMARY } = env;
    if (!GITHUB_STEP_SUMMARY) return;
    await core.summary.addRaw(summary).write().catch((error)=>log.warn(`the job summary was not written: ${String(error)}`));
}
async function reportFailure(name, core, context, error) {
    const [{ annotationsOf }, { asRefusal, errorText }, { formatFailure }] = await Promise.all([
        Promise.all([__nccwpck_require__.e("actions-report-annotations"), __nccwpck_require__.e("shared-cli-table")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/report/annotations.ts")),
        Promise.all([__nccwpck_require__.e("contract-text-refusal-for-actions-run-door-and-cli-main"), __nccwpck_require__.e("shared-cli-table")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/contract/text/refusal.ts")),
        Promise.all([__nccwpck_require__.e("actions-report-failure-summary"), __nccwpck_require__.e("semver-with-semver-classes-semver"), __nccwpck_require__.e("shared-cli-table"), __nccwpck_require__.e("zod")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/actions/report/failure-summary.ts"))
    ]);
    const refusal = asRefusal(error);
    await context.log.resume();
    context.log.info(errorText(refusal));
    if (refusal !== error && error instanceof Error) core.debug(error.stack ?? '');
    const { GITHUB_WORKSPACE = process.cwd() } = context.env;
    for (const { text, properties } of (await annotationsOf(refusal, GITHUB_WORKSPACE)))core.error(text, properties);
    await writeSummary(core, context, formatFailure(name, refusal));
}
var version = __nccwpck_require__("src/cli/version.ts");
async function runCli(argv) {
    const { supervised } = await Promise.all([__nccwpck_require__.e("host-supervise"), __nccwpck_require__.e("shared-cli-table")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/host/supervise.ts"));
    await supervised(()=>runArguments(argv), reportError);
}
async function runArguments(argv) {
    const { print } = await Promise.all([__nccwpck_require__.e("cli-output"), __nccwpck_require__.e("shared-cli-table")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/cli/output.ts"));
    if (1 === argv.length && '--version' === argv[0]) return print(`${version.x}\n`);
    const { runProgram } = await Promise.all([__nccwpck_require__.e("cli-output"), __nccwpck_require__.e("cli-program"), __nccwpck_require__.e("commander"), __nccwpck_require__.e("shared-cli-table")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/cli/program.ts"));
    process.exitCode = await runProgram(argv);
}
async function reportError(error) {
    process.exitCode = 1;
    const [{ harmless }, { asRefusal, errorText }] = await Promise.all([
        __nccwpck_require__.e("contract-text-harmless").then(__nccwpck_require__.bind(__nccwpck_require__, "src/contract/text/harmless.ts")),
        Promise.all([__nccwpck_require__.e("contract-text-refusal-for-actions-run-door-and-cli-main"), __nccwpck_require__.e("shared-cli-table")]).then(__nccwpck_require__.bind(__nccwpck_require__, "src/contract/text/refusal.ts"))
    ]);
    const refusal = asRefusal(error);
    process.stderr.write(`${errorText(refusal)}\n`);
    if (refusal !== error && error instanceof Error && process.env.CONTROLLER_DIST_DEBUG) process.stderr.write(`${harmless(String(error.stack))}\n`);
}
var __webpack_exports__runCli = __webpack_exports__.a;
var __webpack_exports__runDoor = __webpack_exports__.M;
export { __webpack_exports__runCli as runCli, __webpack_exports__runDoor as runDoor };
