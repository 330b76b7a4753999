export const id = "shared-cli-table";
export const ids = [
    "shared-cli-table"
];
export const modules = {
    "src/host/disk/file-errors.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            dH: ()=>asFileError,
            ze: ()=>atPlace,
            UQ: ()=>errnoOf,
            W0: ()=>isAbsent,
            XL: ()=>namingInstead,
            VC: ()=>requireNoFile,
            O4: ()=>requireRegular
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var external_node_path_ = __webpack_require__("node:path");
        var in_the_way = __webpack_require__("src/host/disk/in-the-way.ts");
        const IS_FOLDER = 'is a folder, not a file';
        const IS_FILE = 'is a file, not a folder';
        const NAME_A_FILE = 'Name a file.';
        const NAME_A_FOLDER = 'Name a folder.';
        const TRY_AGAIN = 'Run it again; where it comes back, look for another program that works in the same folder.';
        const ANOTHER_DISK = 'Name a folder of another file system.';
        const NAME_ANOTHER = `${ANOTHER_DISK} For temporary files that is RUNNER_TEMP on a runner, and TMPDIR elsewhere.`;
        const ANYWHERE = {
            ENOSPC: {
                code: 'STORE_FULL',
                says: 'is on a file system that is full'
            },
            EDQUOT: {
                code: 'STORE_FULL',
                says: 'is on a file system where this user may have no more',
                hint: 'Free space of this user, or have the quota raised; then run again.'
            },
            EFBIG: {
                code: 'STORE_FULL',
                says: 'is longer than a file may be here',
                hint: `Raise the limit of this process (ulimit -f). ${ANOTHER_DISK}`
            },
            EROFS: {
                code: 'STORE_READ_ONLY',
                says: 'is on a file system that is mounted read-only',
                hint: NAME_ANOTHER
            },
            EXDEV: {
                says: 'cannot be renamed from one file system into another, nor a folder of a container image within it',
                hint: "Remove what is there, or name a folder that is not part of the image and no mount point."
            },
            ESTALE: {
                says: 'was replaced or removed by another machine while it was in use here',
                hint: TRY_AGAIN
            },
            EBUSY: {
                says: 'is in use, or a mount point',
                hint: `Close what has it open. ${TRY_AGAIN}`
            },
            ETXTBSY: {
                says: 'is a program that runs',
                hint: 'End it, and run this again.'
            },
            ENOTEMPTY: {
                says: 'is not empty: another program put something there just now',
                hint: TRY_AGAIN
            },
            ENXIO: {
                says: 'is a socket, or a device that is not there',
                hint: NAME_A_FILE
            },
            ELOOP: {
                says: 'is reached through links that lead back to themselves',
                hint: 'Remove one of the links.'
            },
            ENAMETOOLONG: {
                says: 'is a longer name than its file system takes',
                hint: 'Name a folder with a shorter path.'
            },
            EIO: {
                says: 'cannot be reached: its disk or network fails',
                hint: 'Look into the log of the system.'
            },
            EMFILE: {
                says: 'cannot be opened: this process has as many open files as it may',
                hint: 'Raise the limit (ulimit -n).'
            },
            ENFILE: {
                says: 'cannot be opened: the machine has as many open files as it may',
                hint: 'Run it again later.'
            }
        };
        function errnoWords(error) {
            const { code: errno = '', path, dest, syscall } = error ?? {};
            const named = dest ?? path;
            const anywhere = ANYWHERE[errno];
            if (anywhere) {
                const { code = 'IO_FAILED', says, hint } = anywhere;
                return {
                    code,
                    said: `${named ?? 'it'} ${says} (${errno})`,
                    ...void 0 === hint ? {} : {
                        hint
                    }
                };
            }
            return atPath(errno, syscall, named) ?? {
                code: 'IO_FAILED',
                said: error?.message ?? String(error)
            };
        }
        function atPath(errno, syscall, named) {
            const isDenied = 'EACCES' === errno || 'EPERM' === errno;
            if (void 0 === named) return isDenied ? {
                code: 'STORE_READ_ONLY',
                said: `not permitted (${errno})`
            } : void 0;
            if ('link' === syscall && [
                'EPERM',
                'ENOTSUP',
                'EOPNOTSUPP',
                'ENOSYS',
                'EMLINK'
            ].includes(errno)) return {
                code: 'IO_FAILED',
                said: `${named} is on a file system without hard links (${errno})`,
                hint: ANOTHER_DISK
            };
            const orInUse = 'win32' === process.platform && 'mkdir' !== syscall ? ', or a program has it open' : '';
            if (isDenied) return {
                code: 'STORE_READ_ONLY',
                said: `this user has no permission for ${named}${orInUse} (${errno})`
            };
            if ('EISDIR' === errno) return {
                code: 'IO_FAILED',
                said: `${named} ${IS_FOLDER}`,
                hint: NAME_A_FILE
            };
            if ('ENOENT' === errno && 'mkdtemp' === syscall) return {
                code: 'IO_FAILED',
                said: `there is no folder ${(0, external_node_path_.dirname)(named)}`,
                hint: `Make it. ${NAME_ANOTHER}`
            };
            if ('EEXIST' === errno && (0, in_the_way.Zf)(named)) return {
                code: 'IO_FAILED',
                said: `${named} is a link that leads nowhere`,
                hint: 'Remove it, or make its folder.'
            };
            const file = 'ENOTDIR' === errno || 'EEXIST' === errno ? (0, in_the_way.Io)(named) : void 0;
            return void 0 === file ? void 0 : {
                code: 'IO_FAILED',
                said: `${file} ${IS_FILE}`,
                hint: NAME_A_FOLDER
            };
        }
        function errnoOf(error) {
            const code = error?.code;
            return 'string' == typeof code ? code : void 0;
        }
        function isAbsent(error) {
            const errno = errnoOf(error);
            return 'ENOENT' === errno || 'ENOTDIR' === errno;
        }
        async function atPlace(place, operation) {
            try {
                return await operation();
            } catch (error) {
                throw asFileError(error, place);
            }
        }
        function asFileError(error, place) {
            if (error instanceof errors.Vl) return error;
            const { code, said, hint } = errnoWords(error);
            const message = said.startsWith(place) ? said : `${place}: ${said}`;
            return new errors.Vl({
                code,
                message,
                place,
                ...void 0 === hint ? {} : {
                    hint
                }
            }, [], {
                cause: error
            });
        }
        function requireRegular(stat, place) {
            if (stat.isDirectory()) (0, errors.TR)('IO_FAILED', `${place} ${IS_FOLDER}`, place, NAME_A_FILE);
            if (!stat.isFile()) (0, errors.TR)('IO_FAILED', `${place} is not a regular file`, place);
        }
        function requireNoFile(path, place, hint = NAME_A_FOLDER) {
            const file = (0, in_the_way.Io)(path);
            if (void 0 !== file) (0, errors.TR)('IO_FAILED', `${file === path ? place : file} ${IS_FILE}`, place, hint);
        }
        async function namingInstead(names, work) {
            const rename = (text)=>[
                    ...names
                ].reduce((said, [temporary, place])=>said.replaceAll(temporary, ()=>place), text);
            try {
                return await work();
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
                const [first, ...more] = error.faults.map((fault)=>({
                        ...fault,
                        message: rename(fault.message),
                        ...void 0 === fault.place ? {} : {
                            place: rename(fault.place)
                        }
                    }));
                throw first ? new errors.Vl(first, more, {
                    cause: error
                }) : error;
            }
        }
    }),
    "src/host/disk/in-the-way.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $B: ()=>isThere,
            Io: ()=>fileInTheWay,
            Zf: ()=>isDeadLink
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:path");
        async function isThere(path) {
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path).then(()=>true, ()=>false);
        }
        function fileInTheWay(path) {
            for(let at = path;; at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)){
                const found = statOf(at);
                if (found) return found.isDirectory() ? void 0 : at;
                if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at) return;
            }
        }
        function isDeadLink(path) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() && void 0 === statOf(path);
            } catch  {
                return false;
            }
        }
        function statOf(path) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
            } catch  {
                return;
            }
        }
    }),
    "src/cli/table.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g: ()=>terminalOf,
            k: ()=>formatTable
        });
        var _contract_clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/clip.ts");
        var _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/text/harmless.ts");
        function terminalOf(stream, { NO_COLOR, TERM }) {
            if (!stream.isTTY) return;
            return {
                columns: stream.columns ?? 80,
                colour: !NO_COLOR && 'dumb' !== TERM
            };
        }
        const CODES = {
            good: 32,
            bad: 31,
            quiet: 2,
            head: 1
        };
        const GAP = '  ';
        const LEAST_ROOM = 24;
        function formatTable({ head, rows, foot }, { columns, colour }) {
            const clean = rows.map(({ cells, notes = [] })=>({
                    cells: cells.map(harmlessCell),
                    notes: notes.map(harmlessCell)
                }));
            const widths = head.map((title, at)=>clean.reduce((most, { cells })=>Math.max(most, cells[at]?.text.length ?? 0), title.length));
            const before = widths.slice(0, -1).reduce((sum, width)=>sum + width + GAP.length, 0);
            const room = Math.max(LEAST_ROOM, columns - before);
            const paint = (text, tone)=>colour && void 0 !== tone && '' !== text ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text;
            const line = (cells)=>cells.map(({ text, tone }, at)=>{
                    const isLast = at === head.length - 1;
                    const shown = isLast ? (0, _contract_clip_js__WEBPACK_IMPORTED_MODULE_0__.$)(text, room) : text;
                    return paint(shown, tone) + (isLast ? '' : ' '.repeat((widths[at] ?? 0) - text.length));
                }).join(GAP).trimEnd();
            const body = clean.flatMap(({ cells, notes })=>[
                    line(cells),
                    ...notes.map(({ text, tone })=>`${GAP}${paint(text, tone)}`)
                ]);
            const titles = head.map((text)=>({
                    text,
                    tone: 'head'
                }));
            return [
                line(titles),
                ...body,
                ...foot.map(_contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__.harmlessLine)
            ].map((one)=>`${one}\n`).join('');
        }
        function harmlessCell({ text, tone }) {
            return {
                text: (0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__.harmlessLine)(text),
                tone
            };
        }
    }),
    "src/contract/error-codes.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>ERROR_CODES,
            V: ()=>nextStepOf
        });
        const ERROR_CODES = {
            TOO_LARGE: {
                meaning: 'A document or file is over its size limit.',
                hint: 'Check where it comes from; limits are listed in docs/formats.md.'
            },
            INVALID_UTF8: {
                meaning: 'A document is not UTF-8, or begins with a byte order mark.',
                hint: 'Write it as UTF-8 without BOM.'
            },
            INVALID_JSON: {
                meaning: 'A document is not JSON.',
                hint: 'Correct the syntax at the place named.'
            },
            TOO_DEEP: {
                meaning: 'A document is nested too deeply.',
                hint: 'No document of this project needs more than 32 levels.'
            },
            DUPLICATE_KEY: {
                meaning: 'An object names the same key twice.',
                hint: 'Remove one of the two.'
            },
            FORBIDDEN_KEY: {
                meaning: 'An object has a key that no document may have, such as __proto__.',
                hint: 'Remove it.'
            },
            FORBIDDEN_CHARACTER: {
                meaning: 'A key or string of JSON is no Unicode text (RFC 7493, section 2.1).',
                hint: 'Remove what docs/formats.md names: surrogates and noncharacters.'
            },
            UNSAFE_NUMBER: {
                meaning: 'A number cannot be held exactly.',
                hint: 'Use an integer up to 2^53 - 1.'
            },
            SCHEMA_INVALID: {
                meaning: 'A document does not follow its schema.',
                hint: 'Correct the fields named; the schemas are in docs/schema.'
            },
            UPDATE_REQUIRED: {
                meaning: 'A document has a newer schema_version than this version reads.',
                hint: 'Update this action or command line.'
            },
            NOT_CANONICAL: {
                meaning: 'A document is not written in its canonical form.',
                hint: 'Only this suite writes it; restore the published bytes.'
            },
            DOCUMENT_NOT_FOUND: {
                meaning: 'A required document is missing.',
                hint: 'Check the path, and that the store is complete.'
            },
            INVALID_TUPLE: {
                meaning: 'A part of the immutable tuple is not well-formed.',
                hint: 'Write each part as the message says.'
            },
            INVALID_PATH: {
                meaning: 'A path is not a canonical path below dist/.',
                hint: 'Use the directory template of the contract.'
            },
            TOOLCHAIN_NOT_EXACT: {
                meaning: 'A toolchain is a moving channel.',
                hint: 'Name an exact version such as 1.84.0.'
            },
            GIT_REV_COLLISION: {
                meaning: 'Two revisions share their first 8 digits within one tuple.',
                hint: 'Publish from another commit.'
            },
            VERSION_MISMATCH: {
                meaning: 'The version asked for is not the version of the crate or the tag.',
                hint: 'Make Cargo.toml, tag and input agree.'
            },
            TARGET_UNKNOWN: {
                meaning: 'A target is not in the contract.',
                hint: 'Use a target of the contract, or add it there first.'
            },
            TARGET_UNSUPPORTED: {
                meaning: 'Nothing is known of what a program for the target must be, so that its bytes could not be judged.',
                hint: 'Use a target of docs/formats.md, "Targets".'
            },
            TARGET_PLANNED: {
                meaning: 'A target is only planned.',
                hint: 'Ask for planned platforms explicitly (include-planned).',
                next: {
                    purpose: 'To have planned platforms',
                    options: {
                        'include-planned': true
                    }
                }
            },
            PROFILE_UNKNOWN: {
                meaning: 'A build profile is not in the contract.',
                hint: 'Use release or debug.'
            },
            RUNNER_NOT_HOSTED: {
                meaning: "A platform asks for a runner by a label that is none of GitHub's own runners, where only those may build.",
                hint: 'Give self-hosted: true, where whoever runs that machine is trusted.'
            },
            MATRIX_EMPTY: {
                meaning: 'No target is left to build.',
                hint: 'Check targets and include-planned.'
            },
            MATRIX_TOO_LARGE: {
                meaning: 'A matrix has more than 256 jobs.',
                hint: 'Split the targets over several runs.'
            },
            SOURCE_REQUIRED: {
                meaning: 'dist-revision auto needs a published index to count from.',
                hint: 'Give a source, or an explicit revision.'
            },
            CRATE_NOT_FOUND: {
                meaning: 'The crate, package or binary asked for is not there.',
                hint: 'Check manifest-path, package and bin.'
            },
            CARGO_FAILED: {
                meaning: 'cargo did not succeed.',
                hint: 'Read its output above.'
            },
            TOOL_MISSING: {
                meaning: 'A program that is needed cannot be started.',
                hint: 'Install it, or put it on PATH.'
            },
            FEATURE_UNKNOWN: {
                meaning: 'A feature of cargo is asked for that no package of the build has.',
                hint: 'Use a feature of its Cargo.toml.'
            },
            FEATURES_REQUIRED: {
                meaning: 'A binary has required-features that the build does not switch on.',
                hint: 'Ask for these features.'
            },
            CARGO_PROFILE_UNKNOWN: {
                meaning: 'A profile of cargo is not defined.',
                hint: "Define it in the Cargo.toml of the workspace's root, with what it inherits."
            },
            TOOLCHAIN_TOO_OLD: {
                meaning: 'The toolchain is older than the rust-version, the edition or the format of Cargo.lock that is built.',
                hint: 'Plan a newer toolchain.'
            },
            LOCK_OUTDATED: {
                meaning: 'Cargo.lock is absent, or does not have what the manifests of the workspace say.',
                hint: 'Run cargo update --workspace, and commit Cargo.lock.'
            },
            TOOLCHAIN_MISMATCH: {
                meaning: 'rustc is not the toolchain asked for.',
                hint: 'Install it with rustup, or set RUSTUP_TOOLCHAIN.'
            },
            TARGET_NOT_INSTALLED: {
                meaning: 'The standard library of the target is not installed.',
                hint: 'Run rustup target add.'
            },
            GIT_REV_MISMATCH: {
                meaning: 'HEAD is not the git_rev asked for.',
                hint: 'Check out that commit.'
            },
            TREE_DIRTY: {
                meaning: 'The working tree has changes that are not committed.',
                hint: 'Commit or remove them; dist/, target/ and the output folder do not count.'
            },
            SOURCE_NOT_IN_COMMIT: {
                meaning: 'What is built is not, or not certainly, what the commit has.',
                hint: 'Commit it, or leave it out of the build.'
            },
            SETTINGS_OUTSIDE_COMMIT: {
                meaning: 'A configuration of cargo outside of the commit may change what is built.',
                hint: "Move it into the repository's own .cargo/config.toml, and commit that."
            },
            SOURCE_INCOMPLETE: {
                meaning: 'The working tree lacks what the commit means: a file of Git LFS, or a submodule.',
                hint: 'Run git lfs pull, or git submodule update --init --recursive.'
            },
            GIT_FAILED: {
                meaning: 'git did not succeed.',
                hint: 'Read its message.'
            },
            EPOCH_REQUIRED: {
                meaning: 'SOURCE_DATE_EPOCH is not known.',
                hint: 'Give source-date-epoch.'
            },
            OUTPUT_EXISTS: {
                meaning: 'The output folder already holds this tuple.',
                hint: 'Remove it, or choose another folder.'
            },
            GENERATE_FAILED: {
                meaning: 'The program did not print a file that it was run for.',
                hint: 'Run it with these arguments, and read what it says.'
            },
            INCLUDE_NOT_FOUND: {
                meaning: 'An include pattern matches no file.',
                hint: 'Correct the pattern; it is relative to the crate.'
            },
            BINARY_MISMATCH: {
                meaning: 'A binary is not a program for the target it is shipped for.',
                hint: 'Build it for the target, or ship it for its own.'
            },
            GLIBC_TOO_NEW: {
                meaning: 'A binary needs a newer glibc than the contract allows (glibc_max).',
                hint: 'Build it on an older system, or for the musl target.'
            },
            REBUILD_DIFFERS: {
                meaning: 'What was built again from the commit is not what was published.',
                hint: 'Look at the files named; keep leaves those that were built. docs/rebuild.md names the usual reasons.'
            },
            NOT_REBUILDABLE: {
                meaning: 'The manifest does not say enough to build the artifact again.',
                hint: 'Where the commit can be had elsewhere, name that as checkout or repository.'
            },
            DIGEST_MISMATCH: {
                meaning: 'Bytes do not have the digest that was recorded for them.',
                hint: 'Do not use them; fetch again or restore the store.'
            },
            PAGE_CHANGED: {
                meaning: 'The release page has other bytes than that of the version that it names.',
                hint: 'Somebody changed it: ask who may write there, then write it anew with the command page.'
            },
            SIZE_MISMATCH: {
                meaning: 'A file does not have the size that was recorded for it.',
                hint: 'Do not use it; fetch again or restore the store.'
            },
            TUPLE_MISMATCH: {
                meaning: 'Two documents speak of different releases.',
                hint: 'Do not use them; restore the published documents.'
            },
            MANIFEST_MISMATCH: {
                meaning: 'The manifest and what it describes disagree.',
                hint: 'Do not use it; restore the published documents.'
            },
            CHECKSUMS_MISMATCH: {
                meaning: 'checksums.json and what it describes disagree.',
                hint: 'Do not use it; restore the published documents.'
            },
            PROVENANCE_MISMATCH: {
                meaning: 'provenance.json and what it describes disagree.',
                hint: 'Do not use it; restore the published documents.'
            },
            CONTRACT_MISMATCH: {
                meaning: 'The contract is not the one this release was published under.',
                hint: 'Publish a changed contract under a new version.'
            },
            PRODUCT_MISMATCH: {
                meaning: 'The product is not the one of the index.',
                hint: 'Use one store for each product.'
            },
            ARCHIVE_INVALID: {
                meaning: 'An archive is not one this project accepts.',
                hint: 'Do not use it; see docs/formats.md for the policy.'
            },
            NOT_ATTESTED: {
                meaning: 'A signer is asked for, and no attestation of the release is there.',
                hint: 'Use a release that is signed, or have it signed: attest adds to what is published.'
            },
            ATTESTATION_INVALID: {
                meaning: 'An attestation is malformed, not signed well, or about something else.',
                hint: 'Do not use the release on its word; docs/signing.md says what is checked.'
            },
            SIGNER_MISMATCH: {
                meaning: 'An attestation is good, and signed by somebody else than was asked for.',
                hint: 'Compare what was asked for with what was found; only name another signer when you know why it is one.'
            },
            INDEX_NOT_FOUND: {
                meaning: 'There is no dist/index.json.',
                hint: 'Check the source; publish a release first.'
            },
            LEGACY_INDEX_RETIRED: {
                meaning: 'Only the deprecated alias of the index is there.',
                hint: 'Use dist/index.json of a current store; publishing with adopt-alias makes one of the alias.',
                next: {
                    purpose: 'To bring its rows along',
                    options: {
                        'adopt-alias': true
                    }
                }
            },
            TUPLE_NOT_FOUND: {
                meaning: 'No row of the index matches the immutable tuple.',
                hint: 'Use one of the candidates.'
            },
            TUPLE_AMBIGUOUS: {
                meaning: 'More than one row of the index matches.',
                hint: 'Give every part in full.'
            },
            TUPLE_INCOMPLETE: {
                meaning: 'A part of the immutable tuple is missing.',
                hint: 'Give every part; see the candidates.'
            },
            TARGET_MISSING: {
                meaning: 'The release is there, and has nothing for a target that was asked for.',
                hint: 'Use one of the targets that it has.'
            },
            YANKED: {
                meaning: 'The release was yanked.',
                hint: 'Use another release.',
                next: {
                    purpose: 'To take it although it was yanked',
                    options: {
                        'allow-yanked': true
                    }
                }
            },
            PRUNED: {
                meaning: 'The release was removed by retention and can never be published again.',
                hint: 'Use another release.'
            },
            LOCKFILE_MISMATCH: {
                meaning: 'The lockfile does not have what is asked of it, or contradicts itself.',
                hint: 'Run lock again; docs/lockfile.md says how.'
            },
            HOST_UNSUPPORTED: {
                meaning: 'The host is not a platform this can be installed on.',
                hint: 'Name the target explicitly.'
            },
            HOST_TOO_OLD: {
                meaning: 'The host is older than the binary requires.',
                hint: 'Use the musl target, or a newer system.'
            },
            INCOMPLETE_MATRIX: {
                meaning: 'A recommended target of the contract is missing.',
                hint: 'Build it, or allow an incomplete release.',
                next: {
                    purpose: 'To publish without it',
                    options: {
                        'allow-incomplete': true
                    }
                }
            },
            STAGED_INVALID: {
                meaning: 'A staged folder is not what package writes.',
                hint: 'Run package again.'
            },
            STAGED_EMPTY: {
                meaning: 'Nothing is staged.',
                hint: 'Run package first; check the folders given.'
            },
            ATTESTATIONS_FULL: {
                meaning: 'A row of the index has as many attestations as may be added to it.',
                hint: 'Take out one that nobody needs (remove of attest).'
            },
            IMMUTABLE_CONFLICT: {
                meaning: 'Other bytes are published under this tuple.',
                hint: 'Publish under the next dist_revision.'
            },
            ORPHANED_FILES: {
                meaning: 'Leftovers of an earlier publish do not agree with this one.',
                hint: 'Publish under the next dist_revision.'
            },
            MERGE_CONFLICT: {
                meaning: 'Two indexes disagree about the same key.',
                hint: 'One of them was tampered with; restore it.'
            },
            PUBLISH_CONTENTION: {
                meaning: 'The index kept changing while publishing.',
                hint: 'Run it again.'
            },
            NOT_PLANNED: {
                meaning: 'Something is staged that the plan does not name, or in the artifact of another target.',
                hint: 'Find out which job staged it; nothing was published.'
            },
            PLAN_MISSING: {
                meaning: 'No plan arrived, so nothing would say what may be published.',
                hint: 'Hand on the output plan of build-matrix (the runner drops an output that holds a masked word), or ask for without-plan.'
            },
            ROWS_MISSING: {
                meaning: 'The output rows arrived empty, although it is [] where there are none.',
                hint: 'The runner drops an output that holds a masked word: no secret may be part of a version, target or product.'
            },
            GH_FAILED: {
                meaning: 'gh, which writes a release of GitHub, did not succeed.',
                hint: 'Read its message.'
            },
            PUBLISH_FORBIDDEN: {
                meaning: 'This event may not publish.',
                hint: 'Publish from a push, a tag or a manual run.'
            },
            STORE_NOT_SUPPORTED: {
                meaning: 'This kind of store or source is not supported.',
                hint: 'See docs/stores.md.'
            },
            STORE_UNREACHABLE: {
                meaning: 'The store or source cannot be reached.',
                hint: 'Check its name and the network, then run again.'
            },
            STORE_READ_ONLY: {
                meaning: 'The store or folder cannot be written.',
                hint: 'Check the permissions of what the message names.'
            },
            STORE_FULL: {
                meaning: 'The disk is full.',
                hint: 'Free space, then run again.'
            },
            STORE_LOCKED: {
                meaning: 'Another process holds the lock of the store.',
                hint: 'Wait for it; remove the lock file only when it is gone.'
            },
            IO_FAILED: {
                meaning: 'A file operation failed.',
                hint: 'Read the message.'
            },
            DESTINATION_OCCUPIED: {
                meaning: 'The destination holds files of something else.',
                hint: 'Choose an empty folder.'
            },
            DESTINATION_UNSAFE: {
                meaning: 'Another user could change what is installed there.',
                hint: 'Have it removed, or let this user alone write there; a shared runner needs a tool cache of its own.'
            },
            INVALID_INPUT: {
                meaning: 'An input is not well-formed.',
                hint: 'Correct it; the page of the action, or the help of the command, says what it takes.'
            },
            NODE_TOO_OLD: {
                meaning: 'This Node.js is older than the oldest one that this suite runs on.',
                hint: 'Use the Node.js that the message names, or a newer one.'
            },
            NODE_UNSUPPORTED: {
                meaning: 'This Node.js is without something that this suite needs.',
                hint: 'Use a release of Node.js that is maintained; .nvmrc has the one this suite is made with.'
            },
            INTERNAL: {
                meaning: 'Something happened that should not.',
                hint: 'Report it with the message.'
            }
        };
        function nextStepOf(code) {
            const kind = ERROR_CODES[code];
            return kind.next;
        }
    }),
    "src/contract/errors.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Jl: ()=>MAX_FAULTS,
            TR: ()=>refuse,
            Vl: ()=>ContractError,
            cp: ()=>refuseAll,
            dp: ()=>refuseFault,
            mu: ()=>withHint
        });
        var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/clip.ts");
        var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/error-codes.ts");
        const MAX_FAULTS = 50;
        const MOST_SAID = 8000;
        class ContractError extends Error {
            name = 'ContractError';
            code;
            faults;
            hint;
            next;
            offer;
            constructor(fault, more = [], options){
                super((0, _clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(fault.message, MOST_SAID), options);
                this.code = fault.code;
                this.faults = [
                    fault,
                    ...more.slice(0, MAX_FAULTS - 1)
                ].map((one)=>({
                        ...one,
                        message: (0, _clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(one.message, MOST_SAID)
                    }));
                this.hint = fault.hint ?? _error_codes_js__WEBPACK_IMPORTED_MODULE_0__.O[fault.code].hint;
                this.next = fault.next ?? (0, _error_codes_js__WEBPACK_IMPORTED_MODULE_0__.V)(fault.code);
                this.offer = fault.offer;
            }
            get place() {
                return this.faults[0]?.place;
            }
        }
        function withHint(error, hint) {
            const [first, ...more] = error.faults;
            return new ContractError({
                ...first ?? {
                    code: error.code,
                    message: error.message
                },
                hint
            }, more, {
                cause: error
            });
        }
        function refuse(code, message, place, hint) {
            throw new ContractError({
                code,
                message,
                ...void 0 === place ? {} : {
                    place
                },
                ...void 0 === hint ? {} : {
                    hint
                }
            });
        }
        function refuseFault(fault) {
            throw new ContractError(fault);
        }
        function refuseAll(faults) {
            const [first] = faults;
            if (first) throw new ContractError(first, faults.slice(1, MAX_FAULTS));
        }
    }),
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
    }),
    "src/contract/clip.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>clip
        });
        function clip(text, limit) {
            return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
        }
    })
};
