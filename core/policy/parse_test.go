package policy

import (
	"strings"
	"testing"

	"decree.dev/core/source"
)

func TestCheckReportsEveryStatementThatDoesNotParse(t *testing.T) {
	value := check(t, `package p

import data.decree.tf

a if {
	input.x ==
}
^ rego_parse_error: `+"`}`"+` cannot stand here

fine if tf.absent(input.resource.aws_s3_bucket[0], ["acl"])

b { input.x }
^^^^^^^^^^^^^ rego_parse_error: `+"`if`"+` is missing before the rule body

c := "open
#    ^^^^^ rego_parse_error: the string is not closed
-- other.rego --
package other

p if not x
#        ^ rego_unsafe_var: `+"`x`"+` has no value here
`)
	module := value.Modules[0]
	if module.Package != "p" || len(module.Rules) != 1 || module.Rules[0].Name != "fine" || len(module.Reads) == 0 {
		t.Errorf("what does parse is not described: %+v", module)
	}
}

func TestCheckReportsTheBracketThatIsNotClosed(t *testing.T) {
	check(t, `package p

a if {
#    ^ rego_parse_error: this `+"`{`"+` is not closed
	input.x

b if input.y

c := [1, 2
#    ^ rego_parse_error: this `+"`[`"+` is not closed
`)
}

func TestCheckReportsMetadataAndChecksTheRest(t *testing.T) {
	value := check(t, `# METADATA
# title: t
# custom:
#   - a: [
^^^^^^^^^^ rego_metadata_error: METADATA is not YAML: did not find expected node content
package p

# METADATA
# title: kept
a if cuont([])
#    ^^^^^ rego_undefined_function: there is no function `+"`cuont`"+`

# METADATA
^^^^^^^^^^ rego_metadata_error: METADATA has no scope `+"`everything`"+`
# scope: everything
b := 1
`)
	module := value.Modules[0]
	if module.Annotations != nil || !strings.Contains(string(module.Rules[0].Annotations), "kept") {
		t.Errorf("%+v", module)
	}
}

func TestCheckReportsTextsThatAreNoModule(t *testing.T) {
	tests := map[string]string{
		"":                         "1:1-1 rego_parse_error: the text has no package and no rule",
		"package":                  "1:1-8 rego_parse_error: the text ends in the middle of a statement",
		"a := 1":                   "1:1-7 rego_parse_error: the text does not begin with a package",
		"package p\n\xff\xfe":      "1:10-10 rego_parse_error: the text is not UTF-8",
		"\x00\x01\x02":             "1:1-2 rego_parse_error: illegal null character",
		"package p\n\npackage q\n": "3:1-8 rego_parse_error: a second package begins here",
	}
	for text, want := range tests {
		value, _ := Check(CheckRequest{Modules: []source.Text{{File: "p.rego", Text: text}}})
		t.Run(want, func(t *testing.T) { expect(t, value.Diagnostics, []string{"p.rego:" + want}) })
	}
}

func TestPlacesAreThoseOfTheTextAsItIs(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"carriage returns": {"package p\r\n\r\na if not x\r\n", "3:10-11"},
		"byte order mark":  {"\ufeffpackage p\na if not x\n", "2:10-11"},
		"wide runes":       {"package p\na if {\n  \"é😀\" == \"\"; not x\n}\n", "3:20-21"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			value, _ := Check(CheckRequest{Modules: []source.Text{{File: "p.rego", Text: test.text}}})
			expect(t, value.Diagnostics, []string{"p.rego:" + test.want + " rego_unsafe_var: `x` has no value here"})
		})
	}
}
