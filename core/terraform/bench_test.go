package terraform

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"decree.dev/core/source"
)

// benchFolder is where public Terraform files lie, if they do.
func benchFolder(t *testing.T) string {
	t.Helper()
	folder := os.Getenv("DECREE_BENCH")
	if folder == "" {
		folder = filepath.FromSlash("../../../shared/bench/nl/files")
	}
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		t.Skip("no folder of public Terraform files: set DECREE_BENCH to one")
	}
	return folder
}

// Each file stands alone there: it parses, and each resource block in it gives resources.
func TestPublicFiles(t *testing.T) {
	count := 0
	err := filepath.WalkDir(benchFolder(t), func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".tf") {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		count++
		value := read(t, Request{Files: []source.Text{{File: "main.tf", Text: string(text)}}})
		for _, d := range value.Diagnostics {
			if d.Severity == source.Error {
				t.Errorf("%s: %s: %s %v", path, d.Code, d.Message, d.Range)
			}
		}
		if declared := strings.Count("\n"+string(text), "\nresource \""); len(value.Resources) < declared {
			t.Errorf("%s: %d resources, %d blocks", path, len(value.Resources), declared)
		}
		return nil
	})
	if err != nil || count == 0 {
		t.Fatalf("%d files read: %v", count, err)
	}
}
