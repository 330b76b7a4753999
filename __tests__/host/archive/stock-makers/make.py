"""Archives by Python's tarfile. Jobs come as JSON on standard input: make them all, or extract one.

[{"archive", "folder", "format": "ustar" | "gnu" | "pax", "level", "names", "old"}], or {"extract": archive, "to": folder}
"""

import json
import os
import sys
import tarfile

FORMATS = {"ustar": tarfile.USTAR_FORMAT, "gnu": tarfile.GNU_FORMAT, "pax": tarfile.PAX_FORMAT}


def make(job):
    level = {"compresslevel": job["level"]}
    with tarfile.open(job["archive"], "w:gz", format=FORMATS[job["format"]], **level) as archive:
        for name in job["names"]:
            path = os.path.join(job["folder"], name)
            info = archive.gettarinfo(path, name.rstrip("/"))
            if job["old"] and info.isreg():
                info.type = tarfile.AREGTYPE
            if info.isreg():
                with open(path, "rb") as content:
                    archive.addfile(info, content)
            else:
                archive.addfile(info)


def extract(archive, folder):
    with tarfile.open(archive) as opened:
        if hasattr(tarfile, "data_filter"):
            opened.extractall(folder, filter="data")
        else:
            opened.extractall(folder)


jobs = json.load(sys.stdin)
if "extract" in jobs:
    extract(jobs["extract"], jobs["to"])
else:
    for each in jobs:
        make(each)
