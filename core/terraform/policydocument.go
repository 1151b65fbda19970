package terraform

import (
	"encoding/json"
	"slices"
	"sort"
	"strings"

	"github.com/zclconf/go-cty/cty"
)

// dataSources are the data sources whose attributes follow from their arguments alone.
var dataSources = map[string]func(values map[string]cty.Value){
	"aws_iam_policy_document": policyDocument,
}

const policyVersion = "2012-10-17"

// policy is a policy document with its members in the order in which the provider writes them.
type policy struct {
	Version    string            `json:",omitempty"`
	ID         string            `json:"Id,omitempty"`
	Statements []policyStatement `json:"Statement,omitempty"`
}

// policyStatement has in each member what JSON allows there: one text or a list, an object or `*`.
type policyStatement struct {
	Sid          string `json:",omitempty"`
	Effect       string `json:",omitempty"`
	Action       any    `json:",omitempty"`
	NotAction    any    `json:",omitempty"`
	Resource     any    `json:",omitempty"`
	NotResource  any    `json:",omitempty"`
	Principal    any    `json:",omitempty"`
	NotPrincipal any    `json:",omitempty"`
	Condition    any    `json:",omitempty"`
}

// policyDocument adds `json` and `minified_json`. What is unknown in the arguments stays `${…}` in them.
func policyDocument(values map[string]cty.Value) {
	arguments := document(values)
	merged := policy{}
	for _, text := range textList(arguments["source_policy_documents"]) {
		if !merged.mergeText(text) {
			return
		}
	}
	merged.merge(ownPolicy(arguments))
	for _, text := range textList(arguments["override_policy_documents"]) {
		if !merged.mergeText(text) {
			return
		}
	}
	indented, failed := json.MarshalIndent(merged, "", "  ")
	minified, failedToo := json.Marshal(merged)
	if failed != nil || failedToo != nil {
		return
	}
	text := cty.StringVal
	if !cty.ObjectVal(values).IsWhollyKnown() {
		text = unknownString
	}
	values["json"], values["minified_json"] = text(string(indented)), text(string(minified))
}

func ownPolicy(arguments map[string]any) policy {
	own := policy{Version: textOf(arguments["version"]), ID: textOf(arguments["policy_id"])}
	if own.Version == "" {
		own.Version = policyVersion
	}
	for _, block := range objects(arguments["statement"]) {
		statement := policyStatement{
			Sid:          textOf(block["sid"]),
			Effect:       textOf(block["effect"]),
			Action:       policySet(block["actions"]),
			NotAction:    policySet(block["not_actions"]),
			Resource:     policySet(block["resources"]),
			NotResource:  policySet(block["not_resources"]),
			Principal:    policyPrincipals(block["principals"]),
			NotPrincipal: policyPrincipals(block["not_principals"]),
			Condition:    policyConditions(block["condition"]),
		}
		if statement.Effect == "" {
			statement.Effect = "Allow"
		}
		own.Statements = append(own.Statements, statement)
	}
	return own
}

// mergeText merges a document given as JSON; false if it is not one, which is so while it is unknown.
func (p *policy) mergeText(text string) bool {
	if strings.TrimSpace(text) == "" {
		return true
	}
	var raw struct {
		Version, ID string
		Statement   json.RawMessage
	}
	if json.Unmarshal([]byte(text), &raw) != nil {
		return false
	}
	other := policy{Version: raw.Version, ID: raw.ID}
	if len(raw.Statement) > 0 && json.Unmarshal(raw.Statement, &other.Statements) != nil {
		var one policyStatement
		if json.Unmarshal(raw.Statement, &one) != nil {
			return false
		}
		other.Statements = []policyStatement{one}
	}
	p.merge(other)
	return true
}

// merge takes over what other says; a statement replaces the one with the same Sid.
func (p *policy) merge(other policy) {
	if other.ID != "" {
		p.ID = other.ID
	}
	p.Version = max(p.Version, other.Version)
	for _, statement := range other.Statements {
		at := -1
		if statement.Sid != "" {
			at = slices.IndexFunc(p.Statements, func(s policyStatement) bool { return s.Sid == statement.Sid })
		}
		if at >= 0 {
			p.Statements[at] = statement
		} else {
			p.Statements = append(p.Statements, statement)
		}
	}
}

// policySet writes a set of texts: one alone as it is, more in falling order, as the provider does.
func policySet(v any) any {
	list := textList(v)
	sort.Sort(sort.Reverse(sort.StringSlice(list)))
	return oneOrList(slices.Compact(list))
}

func oneOrList(list []string) any {
	switch len(list) {
	case 0:
		return nil
	case 1:
		return policyVariables(list[0])
	}
	written := make([]string, len(list))
	for i, text := range list {
		written[i] = policyVariables(text)
	}
	return written
}

// policyVariables writes `&{aws:username}` as IAM's own variable, which Terraform would take for its own.
func policyVariables(text string) string {
	return strings.ReplaceAll(text, "&{", "${")
}

func policyPrincipals(v any) any {
	byType := map[string][]string{}
	for _, block := range objects(v) {
		kind := textOf(block["type"])
		identifiers := textList(block["identifiers"])
		sort.Sort(sort.Reverse(sort.StringSlice(identifiers)))
		byType[kind] = append(byType[kind], slices.Compact(identifiers)...)
	}
	if len(byType) == 0 {
		return nil
	}
	if all := byType["*"]; len(byType) == 1 && len(all) == 1 && all[0] == "*" {
		return "*"
	}
	written := map[string]any{}
	for kind, identifiers := range byType {
		written[kind] = oneOrList(identifiers)
	}
	return written
}

func policyConditions(v any) any {
	byTest := map[string]map[string][]string{}
	for _, block := range objects(v) {
		test, variable := textOf(block["test"]), textOf(block["variable"])
		if byTest[test] == nil {
			byTest[test] = map[string][]string{}
		}
		byTest[test][variable] = append(byTest[test][variable], textList(block["values"])...)
	}
	if len(byTest) == 0 {
		return nil
	}
	written := map[string]map[string]any{}
	for test, variables := range byTest {
		written[test] = map[string]any{}
		for variable, values := range variables {
			written[test][variable] = oneOrList(values)
		}
	}
	return written
}

func objects(v any) []map[string]any {
	list, _ := v.([]any)
	var found []map[string]any
	for _, element := range list {
		if object, is := element.(map[string]any); is {
			found = append(found, object)
		}
	}
	return found
}

// textList lists the texts of an argument; an unknown list is its own text.
func textList(v any) []string {
	if text := textOf(v); text != "" {
		return []string{text}
	}
	list, _ := v.([]any)
	var found []string
	for _, element := range list {
		if element != nil {
			found = append(found, textOf(element))
		}
	}
	return found
}

func textOf(v any) string {
	switch t := v.(type) {
	case string:
		return t
	case json.Number:
		return t.String()
	case bool:
		if t {
			return "true"
		}
		return "false"
	}
	return ""
}
