package terraform

import (
	"path"
	"sort"
	"strings"

	"decree.dev/core/source"
)

// tree is the given texts by name; nothing outside it exists.
type tree struct {
	texts   map[string]string
	folders map[string][]string // base names of the files right in a folder, sorted
}

func newTree(files []source.Text) *tree {
	t := &tree{texts: make(map[string]string, len(files)), folders: map[string][]string{}}
	for _, file := range files {
		name := path.Clean(strings.ReplaceAll(file.File, "\\", "/"))
		if _, seen := t.texts[name]; !seen {
			folder, base := splitName(name)
			t.folders[folder] = append(t.folders[folder], base)
		}
		t.texts[name] = file.Text
	}
	for _, names := range t.folders {
		sort.Strings(names)
	}
	return t
}

// below lists all names under a folder, relative to it, sorted.
func (t *tree) below(folder string) []string {
	var names []string
	for name := range t.texts {
		if folder == "" {
			names = append(names, name)
		} else if rest, inside := strings.CutPrefix(name, folder+"/"); inside {
			names = append(names, rest)
		}
	}
	sort.Strings(names)
	return names
}

func (t *tree) hasFolder(folder string) bool {
	return len(t.folders[folder]) > 0
}

// hasTofu tells whether a file has one for OpenTofu beside it, which OpenTofu reads in its place.
func (t *tree) hasTofu(folder, base string) bool {
	native := strings.TrimSuffix(base, ".json")
	stem, is := strings.CutSuffix(native, ".tf")
	_, beside := t.texts[path.Join(folder, stem+".tofu"+base[len(native):])]
	return is && beside
}

// cleanFolder spells a folder as the tree does: no `./`, no end slash, the common folder is the empty string.
func cleanFolder(folder string) string {
	cleaned := path.Clean(strings.ReplaceAll(folder, "\\", "/"))
	if cleaned == "." || cleaned == "/" {
		return ""
	}
	return cleaned
}

func joinFolder(folder, relative string) string {
	return cleanFolder(path.Join(folder, relative))
}

func splitName(name string) (folder, base string) {
	folder, base = path.Split(name)
	return cleanFolder(folder), base
}
