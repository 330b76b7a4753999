// Archives by Go's archive/tar. Jobs come as JSON on standard input: make them all, or, given two arguments, extract
// the first into the second.
//
//	[{"archive", "folder", "format": "ustar" | "gnu" | "pax" | "default", "level", "names"}]
package main

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"
)

type job struct {
	Archive, Folder, Format string
	Level                   int
	Names                   []string
}

var formats = map[string]tar.Format{
	"ustar": tar.FormatUSTAR, "gnu": tar.FormatGNU, "pax": tar.FormatPAX, "default": tar.FormatUnknown,
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func add(archive *tar.Writer, j job, name string) {
	path := filepath.Join(j.Folder, name)
	info, err := os.Lstat(path)
	check(err)
	header, err := tar.FileInfoHeader(info, "")
	check(err)
	header.Name = name
	header.Format = formats[j.Format]
	if j.Format == "ustar" || j.Format == "gnu" {
		// ustar has no such times; in GNU headers Python takes them for a part of the name.
		header.AccessTime, header.ChangeTime = time.Time{}, time.Time{}
		header.ModTime = header.ModTime.Truncate(time.Second)
	}
	check(archive.WriteHeader(header))
	if info.Mode().IsRegular() {
		content, err := os.Open(path)
		check(err)
		_, err = io.Copy(archive, content)
		check(err)
		check(content.Close())
	}
}

func pack(j job) {
	file, err := os.Create(j.Archive)
	check(err)
	zip, err := gzip.NewWriterLevel(file, j.Level)
	check(err)
	archive := tar.NewWriter(zip)
	for _, name := range j.Names {
		add(archive, j, name)
	}
	check(archive.Close())
	check(zip.Close())
	check(file.Close())
}

func extract(archive, folder string) {
	file, err := os.Open(archive)
	check(err)
	zip, err := gzip.NewReader(file)
	check(err)
	for reader := tar.NewReader(zip); ; {
		header, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return
		}
		check(err)
		path := filepath.Join(folder, header.Name)
		check(os.MkdirAll(filepath.Dir(path), 0o755))
		content, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, header.FileInfo().Mode())
		check(err)
		_, err = io.Copy(content, reader)
		check(err)
		check(content.Close())
	}
}

func main() {
	if len(os.Args) == 3 {
		extract(os.Args[1], os.Args[2])
		return
	}
	var jobs []job
	check(json.NewDecoder(os.Stdin).Decode(&jobs))
	for _, each := range jobs {
		pack(each)
	}
}
