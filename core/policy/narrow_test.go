package policy

import (
	"encoding/json"
	"testing"

	"decree.dev/core/source"
)

// checkNarrowed compares what is left of the schema of `aws_x`, and of the definitions, for a module with what is wanted.
func checkNarrowed(t *testing.T, text, element, definitions, want string) {
	t.Helper()
	var schema map[string]any
	whole := `{"type": "object", "additionalProperties": false, "definitions": ` + definitions + `, "properties": {
		"resource": {"type": "object", "additionalProperties": false, "properties": {"aws_x": {"type": "array", "items": ` + element + `}}}}}`
	if err := json.Unmarshal([]byte(whole), &schema); err != nil {
		t.Fatal(err)
	}
	made := narrowed(schema, []source.Text{{File: "p.rego", Text: text}})
	resource := made["properties"].(map[string]any)["resource"].(map[string]any)
	if resource["additionalProperties"] != false || made["additionalProperties"] != false {
		t.Error("a kind or a type that is not known would pass")
	}
	items := resource["properties"].(map[string]any)["aws_x"].(map[string]any)["items"]
	got, _ := json.Marshal([]any{items, made["definitions"]})
	if string(got) != want {
		t.Errorf("got\n%s, want\n%s", got, want)
	}
	if again, _ := json.Marshal(schema); len(again) < len(got) {
		t.Error("the schema itself was changed")
	}
}

func TestASchemaIsNarrowedToWhatIsNamed(t *testing.T) {
	object := `{"type": "object", "additionalProperties": false, "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}`
	checkNarrowed(t, `p if input.resource.aws_x[_].a`, object, `{}`,
		`[{"additionalProperties":true,"properties":{"a":{"type":"string"}},"type":"object"},null]`)
	checkNarrowed(t, `p if { "a"; "b" }`, object, `{}`,
		`[{"additionalProperties":false,"properties":{"a":{"type":"string"},"b":{"type":"string"}},"type":"object"},null]`)
	checkNarrowed(t, `p if x.rules[0].a`, `{"properties": {"rules": {"anyOf": [{"type": "array", "items": `+object+`}, {"type": "null"}]}}}`, `{}`,
		`[{"properties":{"rules":{"anyOf":[{"items":{"additionalProperties":true,"properties":{"a":{"type":"string"}},"type":"object"},"type":"array"},{"type":"null"}]}}},null]`)
}

func TestOfTheDefinitionsOnlyThoseReferredToAreLeft(t *testing.T) {
	definitions := `{"block": {"properties": {"again": {"$ref": "#/definitions/block"}, "other": {"$ref": "#/definitions/other"}}}, "other": {}}`
	checkNarrowed(t, `p if x.block.again`, `{"properties": {"block": {"$ref": "#/definitions/block"}}}`, definitions,
		`[{"properties":{"block":{"$ref":"#/definitions/block"}}},{"block":{"additionalProperties":true,"properties":{"again":{"$ref":"#/definitions/block"}}}}]`)
}
