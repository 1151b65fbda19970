package terraform

import (
	"fmt"
	"regexp"
	"sort"
	"strings"
	"testing"

	"decree.dev/core/source"
)

var rangeMark = regexp.MustCompile(`^([ \t]*#[ \t]*)(\^+) (.+)$`)

// checkRanges reads a fixture in which a comment `#  ^^^^ path` under a line says which path is written at those
// columns. The path `header` is the resource's header; `address > path` names another resource than the first.
func checkRanges(t *testing.T, fixture string) {
	t.Helper()
	value := read(t, Request{Files: files(fixture)})
	if len(value.Resources) == 0 {
		t.Fatal("no resources")
	}
	marks := 0
	for _, file := range files(fixture) {
		above := 0
		for number, line := range strings.Split(file.Text, "\n") {
			mark := rangeMark.FindStringSubmatch(line)
			if mark == nil {
				above = number + 1
				continue
			}
			marks++
			address, path, named := strings.Cut(mark[3], " > ")
			if !named {
				address, path = value.Resources[0].Address, mark[3]
			}
			at, is := value.Sources[address]
			if !is {
				t.Errorf("no resource %s", address)
				continue
			}
			got, is := at.Paths[path]
			if path == "header" {
				got, is = at.Header, true
			}
			column := len([]rune(mark[1])) + 1
			expected := source.Range{Start: source.Position{Line: above, Column: column}, End: source.Position{Line: above, Column: column + len(mark[2])}}
			if !is || got != expected || at.File != file.File && path == "header" {
				t.Errorf("%s %s: got %v, expected %v; paths are %s", address, path, got, expected, sortedPaths(at))
			}
		}
	}
	if marks == 0 {
		t.Error("no marks in the fixture")
	}
}

func sortedPaths(s *Source) string {
	var list []string
	for path, at := range s.Paths {
		list = append(list, fmt.Sprintf("%s %v", path, at))
	}
	sort.Strings(list)
	return strings.Join(list, "\n")
}

func TestRanges(t *testing.T) {
	checkRanges(t, `
 resource "aws_s3_bucket" "b" {
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ header
  acl  =   "public-read"
# ^^^^^^^^^^^^^^^^^^^^^^ acl
  cors_rule {
# ^^^^^^^^^ cors_rule/0
    allowed_methods = ["GET", "PUT"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cors_rule/0/allowed_methods
#                             ^^^^^ cors_rule/0/allowed_methods/1
  }
  tags = { Owner = "me", "Cost Center" = 1 }
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tags
#          ^^^^^^^^^^^^ tags/Owner
#                        ^^^^^^^^^^^^^^^^^ tags/Cost Center
  rules = [{ port = 22 }]
#          ^^^^^^^^^^^^^ rules/0
#            ^^^^^^^^^ rules/0/port
}`[1:])
}

func TestRangesOfRepeatedBlocks(t *testing.T) {
	checkRanges(t, `
resource "aws_security_group" "g" {
  for_each = toset(["a", "b"])
  name     = each.key
# ^^^^^^^^^^^^^^^^^^^ aws_security_group.g["a"] > name
# ^^^^^^^^^^^^^^^^^^^ aws_security_group.g["b"] > name
  dynamic "ingress" {
# ^^^^^^^^^^^^^^^^^ ingress/0
# ^^^^^^^^^^^^^^^^^ ingress/1
    for_each = [22, 80]
    content {
      from_port = ingress.value
#     ^^^^^^^^^^^^^^^^^^^^^^^^^ ingress/1/from_port
    }
  }
}
`)
}

func TestRangesCountUTF16(t *testing.T) {
	at := read(t, Request{Files: files("resource \"a_b\" \"c\" {\n  x = [\"😀é\", 1]\r\n}")}).Sources["a_b.c"]
	if got := at.Paths["x/1"]; got.Start.Column != 15 || got.End.Column != 16 {
		t.Errorf("got %v", got)
	}
	if at.Block.End != (source.Position{Line: 3, Column: 2}) {
		t.Errorf("block ends at %v", at.Block.End)
	}
}

func TestRangeOfHeredoc(t *testing.T) {
	at := read(t, Request{Files: files("resource \"a_b\" \"c\" {\n  x = <<EOT\ntext\nEOT\n  y = 1\n}\n")}).Sources["a_b.c"]
	if got := at.Paths["x"]; got.Start != (source.Position{Line: 2, Column: 3}) || got.End != (source.Position{Line: 4, Column: 4}) {
		t.Errorf("got %v", got)
	}
}

func TestModuleChain(t *testing.T) {
	value := read(t, Request{Root: "live", Files: files(`
-- live/main.tf --
module "a" {
  source = "../modules/a"
  count  = 1
}
-- modules/a/main.tf --
module "b" { source = "./b" }
-- modules/a/b/main.tf --
resource "aws_s3_bucket" "x" {}
`)})
	const address = "module.a[0].module.b.aws_s3_bucket.x"
	at := value.Sources[address]
	if len(value.Resources) != 1 || value.Resources[0].Module != "module.a[0].module.b" || at.File != "modules/a/b/main.tf" {
		t.Fatalf("got %+v", value)
	}
	compare(t, at.Modules, `[
  {"name": "a", "file": "live/main.tf", "range": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 11}}},
  {"name": "b", "file": "modules/a/main.tf", "range": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 11}}}]`)
}
