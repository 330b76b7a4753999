export const id = "shared-contract-json-and-contract-text";
export const ids = [
    "shared-contract-json-and-contract-text"
];
export const modules = {
    "src/contract/json/schema.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>described,
            m: ()=>REQUIRED
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/core.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/core/util.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/registries.js");
        var zod_v4_locales_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/locales/en.js");
        const REQUIRED = 'is required';
        zod_mini__WEBPACK_IMPORTED_MODULE_0__.$W({
            ...(0, zod_v4_locales_en_js__WEBPACK_IMPORTED_MODULE_1__.A)(),
            customError: required
        });
        function required(issue) {
            if ('invalid_union' !== issue.code || 'string' != typeof issue.discriminator) return void 0 === issue.input ? REQUIRED : void 0;
            const given = issue.input[issue.discriminator];
            return void 0 === given ? REQUIRED : `must be ${issue.options.join(' or ')}`;
        }
        function described(schema, description) {
            const copy = zod_mini__WEBPACK_IMPORTED_MODULE_2__.o8(schema);
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd.add(copy, {
                description
            });
            return copy;
        }
    }),
    "src/contract/text/nearest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            q: ()=>nearestOf
        });
        function nearestOf(word, names) {
            const longest = names.reduce((most, { length })=>Math.max(most, length), 0);
            if (word.length > 2 * longest) return;
            const ranked = names.map((name)=>({
                    name,
                    changes: changesBetween(word, name)
                }));
            const [first] = ranked.sort((a, b)=>a.changes - b.changes);
            return first && 3 * first.changes <= first.name.length ? first.name : void 0;
        }
        function changesBetween(from, to) {
            let above = Array.from({
                length: to.length + 1
            }, (_, at)=>at);
            for (const [row, letter] of [
                ...from
            ].entries()){
                const line = [
                    row + 1
                ];
                for(let at = 0; at < to.length; at++)line.push(Math.min((above[at] ?? 0) + (letter === to[at] ? 0 : 1), (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1));
                above = line;
            }
            return above[to.length] ?? 0;
        }
    })
};
