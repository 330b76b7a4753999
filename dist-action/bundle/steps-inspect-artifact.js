export const id = "steps-inspect-artifact";
export const ids = [
    "steps-inspect-artifact",
    "shared-host-disk",
    "host-machine-read-binary-files"
];
export const modules = {
    "src/host/disk/regular-file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>openRegularFile
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        async function openRegularFile(path, place) {
            let handle;
            try {
                handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
                const stat = await handle.stat();
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.O4)(stat, place);
                return {
                    handle,
                    size: stat.size
                };
            } catch (error) {
                await handle?.close();
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.dH)(error, place);
            }
        }
    }),
    "src/host/machine/read-binary-files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            readBinaryFiles: ()=>readBinaryFiles,
            readRustcVersions: ()=>readRustcVersions
        });
        var against_target = __webpack_require__("src/contract/executable/against-target.ts");
        var byte_source = __webpack_require__("src/contract/executable/byte-source.ts");
        var elf = __webpack_require__("src/contract/executable/elf.ts");
        const MAX_SECTIONS = 4096;
        const MAX_NAMES = 1048576;
        const MAX_COMMENT = 65536;
        const SHT_NOBITS = 8;
        async function readSections(source) {
            const ident = await source.read(0, 16);
            if (!(0, elf.a)(ident)) return [];
            const wide = 2 === ident[4];
            const { u16, u32, u64 } = (0, byte_source.cZ)(1 === ident[5] ? 'little' : 'big');
            const word = wide ? u64 : u32;
            const header = await (0, byte_source.Lo)(source, 0, wide ? 64 : 52);
            const [size, count, names] = [
                58,
                60,
                62
            ].map((at)=>u16(header, wide ? at : at - 12));
            if (0 === count) return [];
            if (size !== (wide ? 64 : 40) || count > MAX_SECTIONS || names >= count) throw new byte_source.A5('has section headers of a strange shape');
            const table = await (0, byte_source.Lo)(source, word(header, wide ? 40 : 32), size * count);
            const raw = Array.from({
                length: count
            }, (_, index)=>{
                const at = index * size;
                const isEmpty = u32(table, at + 4) === SHT_NOBITS || 0 === u32(table, at + 4);
                return {
                    name: u32(table, at),
                    offset: word(table, at + (wide ? 24 : 16)),
                    size: isEmpty ? 0 : word(table, at + (wide ? 32 : 20))
                };
            });
            const strings = raw[names];
            if (!strings || strings.size > MAX_NAMES) throw new byte_source.A5('has names of sections without an end');
            const text = await (0, byte_source.Lo)(source, strings.offset, strings.size);
            return raw.map(({ name, offset, size: length })=>({
                    name: (0, byte_source.b6)(text.subarray(name)),
                    offset,
                    size: length
                }));
        }
        async function rustcVersions(source) {
            try {
                const comment = (await readSections(source)).find(({ name })=>'.comment' === name);
                if (!comment) return [];
                const bytes = await (0, byte_source.Lo)(source, comment.offset, Math.min(comment.size, MAX_COMMENT));
                const said = bytes.toString('latin1').matchAll(/rustc version ([0-9A-Za-z.+-]{1,64})/g);
                return [
                    ...new Set([
                        ...said
                    ].map(([, version = ''])=>version))
                ];
            } catch (error) {
                if (error instanceof byte_source.A5) return [];
                throw error;
            }
        }
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var regular_file = __webpack_require__("src/host/disk/regular-file.ts");
        async function readBinaryFiles(files, target) {
            const handles = [];
            try {
                const binaries = [];
                for (const { name, place, path } of files){
                    const { handle, size } = await (0, regular_file.Z)(path, place);
                    handles.push(handle);
                    binaries.push({
                        name,
                        place,
                        bytes: sourceOf(handle, size, place)
                    });
                }
                return await (0, against_target.YH)(binaries, target);
            } finally{
                for (const handle of handles)await handle.close();
            }
        }
        async function readRustcVersions(path) {
            const { handle, size } = await (0, regular_file.Z)(path, path);
            try {
                return await rustcVersions(sourceOf(handle, size, path));
            } finally{
                await handle.close();
            }
        }
        const WINDOW = 16384;
        const WINDOWS = 4;
        function sourceOf(handle, size, place) {
            const windows = [];
            const windowOf = async (offset, end)=>{
                const kept = windows.find(({ start, bytes })=>start <= offset && end <= start + bytes.length);
                if (kept) return kept;
                const start = offset - offset % WINDOW;
                const buffer = Buffer.alloc(Math.min(size, Math.max(end, start + WINDOW)) - start);
                const { bytesRead } = await (0, file_errors.ze)(place, ()=>handle.read(buffer, 0, buffer.length, start));
                const read = {
                    start,
                    bytes: buffer.subarray(0, bytesRead)
                };
                windows.unshift(read);
                windows.length = Math.min(windows.length, WINDOWS);
                return read;
            };
            return {
                size,
                async read (offset, length) {
                    const end = Math.min(offset + length, size);
                    if (end <= offset) return Buffer.alloc(0);
                    const { start, bytes } = await windowOf(offset, end);
                    return bytes.subarray(offset - start, end - start);
                }
            };
        }
    }),
    "src/steps/inspect-artifact.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            inspectArtifact: ()=>inspectArtifact
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:os");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_executable_against_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/executable/against-target.ts");
        var _host_archive_unpack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/archive/unpack.ts");
        var _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _host_machine_read_binary_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/machine/read-binary-files.ts");
        async function inspectArtifact(archive, manifest, place) {
            return (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__.ze)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), ()=>(0, _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_4__.DF)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'controller-dist-'), async (folder)=>{
                    const kept = manifest.binaries.map((name, at)=>({
                            name,
                            path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(at))
                        }));
                    await (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__.XL)(new Map([
                        [
                            folder,
                            (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()
                        ]
                    ]), ()=>(0, _host_archive_unpack_js__WEBPACK_IMPORTED_MODULE_3__.inspectArchive)(archive, manifest, new Map(kept.map(({ name, path })=>[
                                name,
                                path
                            ]))));
                    const binaries = kept.map(({ name, path })=>({
                            name: `${place}: ${name}`,
                            place,
                            path
                        }));
                    const needs = await (0, _host_machine_read_binary_files_js__WEBPACK_IMPORTED_MODULE_6__.readBinaryFiles)(binaries, manifest.target);
                    (0, _contract_executable_against_target_js__WEBPACK_IMPORTED_MODULE_2__.H_)(manifest.requires, needs, place);
                    return needs;
                }));
        }
    })
};
