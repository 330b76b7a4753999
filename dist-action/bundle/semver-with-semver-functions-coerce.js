export const id = "semver-with-semver-functions-coerce";
export const ids = [
    "semver-with-semver-functions-coerce"
];
export const modules = {
    "semver/functions/coerce.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const parse = __webpack_require__("semver/functions/parse.js");
        const { safeRe: re, t } = __webpack_require__("semver/internal/re.js");
        const coerce = (version, options)=>{
            if (version instanceof SemVer) return version;
            if ('number' == typeof version) version = String(version);
            if ('string' != typeof version) return null;
            options = options || {};
            let match = null;
            if (options.rtl) {
                const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
                let next;
                while((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)){
                    if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
                    coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
                }
                coerceRtlRegex.lastIndex = -1;
            } else match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
            if (null === match) return null;
            const major = match[2];
            const minor = match[3] || '0';
            const patch = match[4] || '0';
            const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : '';
            const build = options.includePrerelease && match[6] ? `+${match[6]}` : '';
            return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
        };
        module.exports = coerce;
    }),
    "semver/functions/compare-build.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const compareBuild = (a, b, loose)=>{
            const versionA = new SemVer(a, loose);
            const versionB = new SemVer(b, loose);
            return versionA.compare(versionB) || versionA.compareBuild(versionB);
        };
        module.exports = compareBuild;
    }),
    "semver/functions/compare-loose.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__("semver/functions/compare.js");
        const compareLoose = (a, b)=>compare(a, b, true);
        module.exports = compareLoose;
    }),
    "semver/functions/diff.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__("semver/functions/parse.js");
        const diff = (version1, version2)=>{
            const v1 = parse(version1, null, true);
            const v2 = parse(version2, null, true);
            const comparison = v1.compare(v2);
            if (0 === comparison) return null;
            const v1Higher = comparison > 0;
            const highVersion = v1Higher ? v1 : v2;
            const lowVersion = v1Higher ? v2 : v1;
            const highHasPre = !!highVersion.prerelease.length;
            const lowHasPre = !!lowVersion.prerelease.length;
            if (lowHasPre && !highHasPre) {
                if (!lowVersion.patch && !lowVersion.minor) return 'major';
                if (0 === lowVersion.compareMain(highVersion)) {
                    if (lowVersion.minor && !lowVersion.patch) return 'minor';
                    return 'patch';
                }
            }
            const prefix = highHasPre ? 'pre' : '';
            if (v1.major !== v2.major) return prefix + 'major';
            if (v1.minor !== v2.minor) return prefix + 'minor';
            if (v1.patch !== v2.patch) return prefix + 'patch';
            return 'prerelease';
        };
        module.exports = diff;
    }),
    "semver/functions/major.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const major = (a, loose)=>new SemVer(a, loose).major;
        module.exports = major;
    }),
    "semver/functions/minor.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const minor = (a, loose)=>new SemVer(a, loose).minor;
        module.exports = minor;
    }),
    "semver/functions/patch.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const patch = (a, loose)=>new SemVer(a, loose).patch;
        module.exports = patch;
    }),
    "semver/functions/rcompare.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__("semver/functions/compare.js");
        const rcompare = (a, b, loose)=>compare(b, a, loose);
        module.exports = rcompare;
    }),
    "semver/functions/rsort.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compareBuild = __webpack_require__("semver/functions/compare-build.js");
        const rsort = (list, loose)=>list.sort((a, b)=>compareBuild(b, a, loose));
        module.exports = rsort;
    }),
    "semver/functions/satisfies.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__("semver/classes/range.js");
        const satisfies = (version, range, options)=>{
            try {
                range = new Range(range, options);
            } catch (er) {
                return false;
            }
            return range.test(version);
        };
        module.exports = satisfies;
    }),
    "semver/functions/sort.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compareBuild = __webpack_require__("semver/functions/compare-build.js");
        const sort = (list, loose)=>list.sort((a, b)=>compareBuild(a, b, loose));
        module.exports = sort;
    }),
    "semver/functions/truncate.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__("semver/functions/parse.js");
        const constants = __webpack_require__("semver/internal/constants.js");
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const truncate = (version, truncation, options)=>{
            if (!constants.RELEASE_TYPES.includes(truncation)) return null;
            const clonedVersion = cloneInputVersion(version, options);
            return clonedVersion && doTruncation(clonedVersion, truncation);
        };
        const cloneInputVersion = (version, options)=>{
            const versionStringToParse = version instanceof SemVer ? version.version : version;
            return parse(versionStringToParse, options);
        };
        const doTruncation = (version, truncation)=>{
            if (isPrerelease(truncation)) return version.version;
            version.prerelease = [];
            switch(truncation){
                case 'major':
                    version.minor = 0;
                    version.patch = 0;
                    break;
                case 'minor':
                    version.patch = 0;
                    break;
            }
            return version.format();
        };
        const isPrerelease = (type)=>type.startsWith('pre');
        module.exports = truncate;
    }),
    "semver/functions/valid.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__("semver/functions/parse.js");
        const valid = (version, options)=>{
            const v = parse(version, options);
            return v ? v.version : null;
        };
        module.exports = valid;
    }),
    "semver/index.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const internalRe = __webpack_require__("semver/internal/re.js");
        const constants = __webpack_require__("semver/internal/constants.js");
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const identifiers = __webpack_require__("semver/internal/identifiers.js");
        const parse = __webpack_require__("semver/functions/parse.js");
        const valid = __webpack_require__("semver/functions/valid.js");
        const clean = __webpack_require__("semver/functions/clean.js");
        const inc = __webpack_require__("semver/functions/inc.js");
        const diff = __webpack_require__("semver/functions/diff.js");
        const major = __webpack_require__("semver/functions/major.js");
        const minor = __webpack_require__("semver/functions/minor.js");
        const patch = __webpack_require__("semver/functions/patch.js");
        const prerelease = __webpack_require__("semver/functions/prerelease.js");
        const compare = __webpack_require__("semver/functions/compare.js");
        const rcompare = __webpack_require__("semver/functions/rcompare.js");
        const compareLoose = __webpack_require__("semver/functions/compare-loose.js");
        const compareBuild = __webpack_require__("semver/functions/compare-build.js");
        const sort = __webpack_require__("semver/functions/sort.js");
        const rsort = __webpack_require__("semver/functions/rsort.js");
        const gt = __webpack_require__("semver/functions/gt.js");
        const lt = __webpack_require__("semver/functions/lt.js");
        const eq = __webpack_require__("semver/functions/eq.js");
        const neq = __webpack_require__("semver/functions/neq.js");
        const gte = __webpack_require__("semver/functions/gte.js");
        const lte = __webpack_require__("semver/functions/lte.js");
        const cmp = __webpack_require__("semver/functions/cmp.js");
        const coerce = __webpack_require__("semver/functions/coerce.js");
        const truncate = __webpack_require__("semver/functions/truncate.js");
        const Comparator = __webpack_require__("semver/classes/comparator.js");
        const Range = __webpack_require__("semver/classes/range.js");
        const satisfies = __webpack_require__("semver/functions/satisfies.js");
        const toComparators = __webpack_require__("semver/ranges/to-comparators.js");
        const maxSatisfying = __webpack_require__("semver/ranges/max-satisfying.js");
        const minSatisfying = __webpack_require__("semver/ranges/min-satisfying.js");
        const minVersion = __webpack_require__("semver/ranges/min-version.js");
        const validRange = __webpack_require__("semver/ranges/valid.js");
        const outside = __webpack_require__("semver/ranges/outside.js");
        const gtr = __webpack_require__("semver/ranges/gtr.js");
        const ltr = __webpack_require__("semver/ranges/ltr.js");
        const intersects = __webpack_require__("semver/ranges/intersects.js");
        const simplifyRange = __webpack_require__("semver/ranges/simplify.js");
        const subset = __webpack_require__("semver/ranges/subset.js");
        module.exports = {
            parse,
            valid,
            clean,
            inc,
            diff,
            major,
            minor,
            patch,
            prerelease,
            compare,
            rcompare,
            compareLoose,
            compareBuild,
            sort,
            rsort,
            gt,
            lt,
            eq,
            neq,
            gte,
            lte,
            cmp,
            coerce,
            truncate,
            Comparator,
            Range,
            satisfies,
            toComparators,
            maxSatisfying,
            minSatisfying,
            minVersion,
            validRange,
            outside,
            gtr,
            ltr,
            intersects,
            simplifyRange,
            subset,
            SemVer,
            re: internalRe.re,
            src: internalRe.src,
            tokens: internalRe.t,
            SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
            RELEASE_TYPES: constants.RELEASE_TYPES,
            compareIdentifiers: identifiers.compareIdentifiers,
            rcompareIdentifiers: identifiers.rcompareIdentifiers
        };
    }),
    "semver/ranges/gtr.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const outside = __webpack_require__("semver/ranges/outside.js");
        const gtr = (version, range, options)=>outside(version, range, '>', options);
        module.exports = gtr;
    }),
    "semver/ranges/intersects.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__("semver/classes/range.js");
        const intersects = (r1, r2, options)=>{
            r1 = new Range(r1, options);
            r2 = new Range(r2, options);
            return r1.intersects(r2, options);
        };
        module.exports = intersects;
    }),
    "semver/ranges/ltr.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const outside = __webpack_require__("semver/ranges/outside.js");
        const ltr = (version, range, options)=>outside(version, range, '<', options);
        module.exports = ltr;
    }),
    "semver/ranges/max-satisfying.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const Range = __webpack_require__("semver/classes/range.js");
        const maxSatisfying = (versions, range, options)=>{
            let max = null;
            let maxSV = null;
            let rangeObj = null;
            try {
                rangeObj = new Range(range, options);
            } catch (er) {
                return null;
            }
            versions.forEach((v)=>{
                if (rangeObj.test(v)) {
                    if (!max || -1 === maxSV.compare(v)) {
                        max = v;
                        maxSV = new SemVer(max, options);
                    }
                }
            });
            return max;
        };
        module.exports = maxSatisfying;
    }),
    "semver/ranges/min-satisfying.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const Range = __webpack_require__("semver/classes/range.js");
        const minSatisfying = (versions, range, options)=>{
            let min = null;
            let minSV = null;
            let rangeObj = null;
            try {
                rangeObj = new Range(range, options);
            } catch (er) {
                return null;
            }
            versions.forEach((v)=>{
                if (rangeObj.test(v)) {
                    if (!min || 1 === minSV.compare(v)) {
                        min = v;
                        minSV = new SemVer(min, options);
                    }
                }
            });
            return min;
        };
        module.exports = minSatisfying;
    }),
    "semver/ranges/min-version.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const Range = __webpack_require__("semver/classes/range.js");
        const gt = __webpack_require__("semver/functions/gt.js");
        const minVersion = (range, loose)=>{
            range = new Range(range, loose);
            let minver = new SemVer('0.0.0');
            if (range.test(minver)) return minver;
            minver = new SemVer('0.0.0-0');
            if (range.test(minver)) return minver;
            minver = null;
            for(let i = 0; i < range.set.length; ++i){
                const comparators = range.set[i];
                let setMin = null;
                comparators.forEach((comparator)=>{
                    const compver = new SemVer(comparator.semver.version);
                    switch(comparator.operator){
                        case '>':
                            if (0 === compver.prerelease.length) compver.patch++;
                            else compver.prerelease.push(0);
                            compver.raw = compver.format();
                        case '':
                        case '>=':
                            if (!setMin || gt(compver, setMin)) setMin = compver;
                            break;
                        case '<':
                        case '<=':
                            break;
                        default:
                            throw new Error(`Unexpected operation: ${comparator.operator}`);
                    }
                });
                if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
            }
            if (minver && range.test(minver)) return minver;
            return null;
        };
        module.exports = minVersion;
    }),
    "semver/ranges/outside.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const Comparator = __webpack_require__("semver/classes/comparator.js");
        const { ANY } = Comparator;
        const Range = __webpack_require__("semver/classes/range.js");
        const satisfies = __webpack_require__("semver/functions/satisfies.js");
        const gt = __webpack_require__("semver/functions/gt.js");
        const lt = __webpack_require__("semver/functions/lt.js");
        const lte = __webpack_require__("semver/functions/lte.js");
        const gte = __webpack_require__("semver/functions/gte.js");
        const outside = (version, range, hilo, options)=>{
            version = new SemVer(version, options);
            range = new Range(range, options);
            let gtfn, ltefn, ltfn, comp, ecomp;
            switch(hilo){
                case '>':
                    gtfn = gt;
                    ltefn = lte;
                    ltfn = lt;
                    comp = '>';
                    ecomp = '>=';
                    break;
                case '<':
                    gtfn = lt;
                    ltefn = gte;
                    ltfn = gt;
                    comp = '<';
                    ecomp = '<=';
                    break;
                default:
                    throw new TypeError('Must provide a hilo val of "<" or ">"');
            }
            if (satisfies(version, range, options)) return false;
            for(let i = 0; i < range.set.length; ++i){
                const comparators = range.set[i];
                let high = null;
                let low = null;
                comparators.forEach((comparator)=>{
                    if (comparator.semver === ANY) comparator = new Comparator('>=0.0.0');
                    high = high || comparator;
                    low = low || comparator;
                    if (gtfn(comparator.semver, high.semver, options)) high = comparator;
                    else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
                });
                if (high.operator === comp || high.operator === ecomp) return false;
                if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
                else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
            }
            return true;
        };
        module.exports = outside;
    }),
    "semver/ranges/simplify.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const satisfies = __webpack_require__("semver/functions/satisfies.js");
        const compare = __webpack_require__("semver/functions/compare.js");
        module.exports = (versions, range, options)=>{
            const set = [];
            let first = null;
            let prev = null;
            const v = versions.sort((a, b)=>compare(a, b, options));
            for (const version of v){
                const included = satisfies(version, range, options);
                if (included) {
                    prev = version;
                    if (!first) first = version;
                } else {
                    if (prev) set.push([
                        first,
                        prev
                    ]);
                    prev = null;
                    first = null;
                }
            }
            if (first) set.push([
                first,
                null
            ]);
            const ranges = [];
            for (const [min, max] of set)if (min === max) ranges.push(min);
            else if (max || min !== v[0]) if (max) if (min === v[0]) ranges.push(`<=${max}`);
            else ranges.push(`${min} - ${max}`);
            else ranges.push(`>=${min}`);
            else ranges.push('*');
            const simplified = ranges.join(' || ');
            const original = 'string' == typeof range.raw ? range.raw : String(range);
            return simplified.length < original.length ? simplified : range;
        };
    }),
    "semver/ranges/subset.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__("semver/classes/range.js");
        const Comparator = __webpack_require__("semver/classes/comparator.js");
        const { ANY } = Comparator;
        const satisfies = __webpack_require__("semver/functions/satisfies.js");
        const compare = __webpack_require__("semver/functions/compare.js");
        const subset = (sub, dom, options = {})=>{
            if (sub === dom) return true;
            sub = new Range(sub, options);
            dom = new Range(dom, options);
            let sawNonNull = false;
            OUTER: for (const simpleSub of sub.set){
                for (const simpleDom of dom.set){
                    const isSub = simpleSubset(simpleSub, simpleDom, options);
                    sawNonNull = sawNonNull || null !== isSub;
                    if (isSub) continue OUTER;
                }
                if (sawNonNull) return false;
            }
            return true;
        };
        const minimumVersionWithPreRelease = [
            new Comparator('>=0.0.0-0')
        ];
        const minimumVersion = [
            new Comparator('>=0.0.0')
        ];
        const simpleSubset = (sub, dom, options)=>{
            if (sub === dom) return true;
            if (1 === sub.length && sub[0].semver === ANY) if (1 === dom.length && dom[0].semver === ANY) return true;
            else sub = options.includePrerelease ? minimumVersionWithPreRelease : minimumVersion;
            if (1 === dom.length && dom[0].semver === ANY) if (options.includePrerelease) return true;
            else dom = minimumVersion;
            const eqSet = new Set();
            let gt, lt;
            for (const c of sub)if ('>' === c.operator || '>=' === c.operator) gt = higherGT(gt, c, options);
            else if ('<' === c.operator || '<=' === c.operator) lt = lowerLT(lt, c, options);
            else eqSet.add(c.semver);
            if (eqSet.size > 1) return null;
            let gtltComp;
            if (gt && lt) {
                gtltComp = compare(gt.semver, lt.semver, options);
                if (gtltComp > 0) return null;
                else if (0 === gtltComp && ('>=' !== gt.operator || '<=' !== lt.operator)) return null;
            }
            for (const eq of eqSet){
                if (gt && !satisfies(eq, String(gt), options)) return null;
                if (lt && !satisfies(eq, String(lt), options)) return null;
                for (const c of dom)if (!satisfies(eq, String(c), options)) return false;
                return true;
            }
            let higher, lower;
            let hasDomLT, hasDomGT;
            let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
            let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
            if (needDomLTPre && 1 === needDomLTPre.prerelease.length && '<' === lt.operator && 0 === needDomLTPre.prerelease[0]) needDomLTPre = false;
            for (const c of dom){
                hasDomGT = hasDomGT || '>' === c.operator || '>=' === c.operator;
                hasDomLT = hasDomLT || '<' === c.operator || '<=' === c.operator;
                if (gt) {
                    if (needDomGTPre) {
                        if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
                    }
                    if ('>' === c.operator || '>=' === c.operator) {
                        higher = higherGT(gt, c, options);
                        if (higher === c && higher !== gt) return false;
                    } else if ('>=' === gt.operator && !c.test(gt.semver)) return false;
                }
                if (lt) {
                    if (needDomLTPre) {
                        if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
                    }
                    if ('<' === c.operator || '<=' === c.operator) {
                        lower = lowerLT(lt, c, options);
                        if (lower === c && lower !== lt) return false;
                    } else if ('<=' === lt.operator && !c.test(lt.semver)) return false;
                }
                if (!c.operator && (lt || gt) && 0 !== gtltComp) return false;
            }
            if (gt && hasDomLT && !lt && 0 !== gtltComp) return false;
            if (lt && hasDomGT && !gt && 0 !== gtltComp) return false;
            if (needDomGTPre || needDomLTPre) return false;
            return true;
        };
        const higherGT = (a, b, options)=>{
            if (!a) return b;
            const comp = compare(a.semver, b.semver, options);
            return comp > 0 ? a : comp < 0 ? b : '>' === b.operator && '>=' === a.operator ? b : a;
        };
        const lowerLT = (a, b, options)=>{
            if (!a) return b;
            const comp = compare(a.semver, b.semver, options);
            return comp < 0 ? a : comp > 0 ? b : '<' === b.operator && '<=' === a.operator ? b : a;
        };
        module.exports = subset;
    }),
    "semver/ranges/to-comparators.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__("semver/classes/range.js");
        const toComparators = (range, options)=>new Range(range, options).set.map((comp)=>comp.map((c)=>c.value).join(' ').trim().split(' '));
        module.exports = toComparators;
    }),
    "semver/ranges/valid.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__("semver/classes/range.js");
        const validRange = (range, options)=>{
            try {
                return new Range(range, options).range || '*';
            } catch (er) {
                return null;
            }
        };
        module.exports = validRange;
    }),
    "semver/functions/inc.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const inc = (version, release, options, identifier, identifierBase)=>{
            if ('string' == typeof options) {
                identifierBase = identifier;
                identifier = options;
                options = void 0;
            }
            try {
                return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
            } catch (er) {
                return null;
            }
        };
        module.exports = inc;
    })
};
