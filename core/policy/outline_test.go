package policy

import (
	"fmt"
	"strings"
	"testing"

	"decree.dev/core/source"
)

// outlined prints what Outline finds: each name with its meaning, and where it stands.
func outlined(t *testing.T, text string) string {
	t.Helper()
	value, failure := Outline(source.Text{File: "policy.rego", Text: text})
	if failure != nil {
		t.Fatalf("outline failed: %v", failure)
	}
	var lines []string
	add := func(format string, arguments ...any) { lines = append(lines, fmt.Sprintf(format, arguments...)) }
	for _, rule := range value.Rules {
		add("%s %s(%s) %s", rule.Kind, rule.Name, strings.Join(rule.Parameters, ", "), placed(rule.NameRange))
	}
	for _, broken := range value.Broken {
		add("broken %s %s", broken.Name, placed(broken.Range))
	}
	for _, v := range value.Variables {
		add("%s %s%s", v.Kind, v.Name, allPlaced(v.Places))
	}
	for _, r := range value.References {
		add("%s %s%s", r.Role, strings.Join(r.Path, "."), allPlaced(r.Places))
	}
	for _, c := range value.Calls {
		add("called %s with%s", strings.Join(c.Path, "."), allPlaced(c.Arguments))
	}
	return strings.Join(lines, "\n")
}

func allPlaced(ranges []source.Range) string {
	text := ""
	for _, each := range ranges {
		text += " " + placed(each)
	}
	return text
}

func placed(at source.Range) string {
	if at.Start.Line != at.End.Line {
		return fmt.Sprintf("%d:%d-%d:%d", at.Start.Line, at.Start.Column, at.End.Line, at.End.Column)
	}
	return fmt.Sprintf("%d:%d-%d", at.Start.Line, at.Start.Column, at.End.Column)
}

func TestOutline(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"a rule with its variables": {
			"package p\n\nimport data.decree.tf\n\ndeny contains tf.finding(key, \"🔑\", []) if {\n\tsome key in input.resource.aws_kms_key\n\tnot key.values.description\n}\n",
			`set deny() 5:1-5
declared key 6:7-10 7:6-9 5:26-29
import data.decree.tf 3:13-19 3:20-22
definition data.p.deny 5:1-5
use input.resource.aws_kms_key 6:14-19 6:20-28 6:29-40
call data.decree.tf.finding 5:15-17 5:18-25
called data.decree.tf.finding with 5:26-29 5:31-35 5:37-39`,
		},
		"parameters, and each variable in its own body": {
			"package p\n\nf(x, [y, _]) := z if {\n\tz := [x | some x in y]\n\tevery k, v in z { k < v }\n} else := x\n",
			`function f(x, [y, _]) 3:1-2
parameter x 3:3-4 6:11-12
parameter y 3:7-8 4:22-23
declared z 4:2-3 5:16-17 3:17-18
declared x 4:17-18 4:8-9
declared k 5:8-9 5:20-21
declared v 5:11-12 5:24-25
definition data.p.f 3:1-2`,
		},
		"names of the package and of others": {
			"package p\n\nimport data.q.r as s\n\na if b with input.x as s.t[\"u\"]\n\nb := startswith(c, helper(s)) if data.p.a\n",
			`value a() 5:1-2
value b() 7:1-2
free c 7:17-18
import data.q.r 3:13-14 3:15-16
definition data.p.a 5:1-2
use data.p.b 5:6-7
use input.x 5:13-18 5:19-20
use data.q.r.t.u 5:24-25 5:26-27 5:28-31
definition data.p.b 7:1-2
use data.p.a 7:34-38 7:39-40 7:41-42
call startswith 7:6-16
call data.p.helper 7:20-26
use data.q.r 7:27-28
called startswith with 7:17-18 7:20-29
called data.p.helper with 7:27-28`,
		},
		"what does not parse, by its name": {
			"package p\n\na if input.x\n\nb if {\n\tinput.\n\nc if a\n",
			`value a() 3:1-2
value c() 8:1-2
broken b 5:1-6:8
definition data.p.a 3:1-2
use input.x 3:6-11 3:12-13
definition data.p.c 8:1-2
use data.p.a 8:6-7`,
		},
		"nothing at all": {"", ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := outlined(t, test.text); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}
