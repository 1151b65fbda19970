package terraform

import (
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// identifying are the attributes whose text another resource may hold in the place of a reference.
var identifying = []string{"bucket", "function_name", "identifier", "name"}

// sharedNames are the texts that several resources of one type and module have as their name. No provider accepts that, but code
// with placeholders has it, and then the text tells of none of them which is meant: a reference stays a reference.
func (r *reader) sharedNames() []string {
	if r.shared != nil {
		return r.shared
	}
	owners, shared := map[string]string{}, map[string]bool{}
	for _, file := range r.parsed {
		for _, given := range file.givenNames() {
			// The same resource may stand in several files: overrides.
			if owner, is := owners[given.key]; is && owner != given.resource {
				shared[given.key] = true
			}
			owners[given.key] = given.resource
		}
	}
	r.shared = make([]string, 0, len(shared))
	for key := range shared {
		r.shared = append(r.shared, key)
	}
	sort.Strings(r.shared)
	return r.shared
}

// isShared tells whether another resource of the type has the same text as its name.
func (m *module) isShared(block *hclsyntax.Block, attribute string, v cty.Value) bool {
	if block.Type != "resource" || !v.IsKnown() || v.IsNull() || v.Type() != cty.String || v.IsMarked() {
		return false
	}
	shared := m.reader.sharedNames()
	name := nameKey(m.config.folder, block.Labels[0], attribute, v.AsString())
	at := sort.SearchStrings(shared, name)
	return at < len(shared) && shared[at] == name
}

func nameKey(folder, typeName, attribute, text string) string {
	return strings.Join([]string{folder, typeName, attribute, text}, "\x00")
}

type givenName struct{ key, resource string }

// givenNames are the names that resources of a file have as plain texts.
func (f *parsedFile) givenNames() []givenName {
	f.givenOnce.Do(func() {
		folder, _ := splitName(f.name)
		for _, block := range f.body.Blocks {
			if block.Type != "resource" || len(block.Labels) != 2 {
				continue
			}
			for _, name := range identifying {
				if text, is := writtenText(block.Body.Attributes[name]); is {
					f.given = append(f.given, givenName{nameKey(folder, block.Labels[0], name, text), block.Labels[1]})
				}
			}
		}
	})
	return f.given
}

func writtenText(attribute *hclsyntax.Attribute) (string, bool) {
	if attribute == nil {
		return "", false
	}
	literal, is := untracked(attribute.Expr).(*hclsyntax.TemplateExpr)
	if !is || !literal.IsStringLiteral() {
		return "", false
	}
	return plainText(literal)
}
