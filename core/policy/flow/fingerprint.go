package flow

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
)

// key tells one evaluation from another: the rules, what they are given, and whether reads are noted.
func (in *interpreter) key(name string, arguments []*value) string {
	text := strconv.AppendBool([]byte(name), in.recording)
	for _, argument := range arguments {
		text = append(argument.appendTo(text), ';')
	}
	return string(text)
}

func (v *value) appendTo(text []byte) []byte {
	if v.empty() {
		return text
	}
	text = strconv.AppendBool(strconv.AppendBool(text, v.isSet), v.other)
	for _, p := range v.places {
		text = strconv.AppendInt(append(text, ' '), int64(p.number), 36)
	}
	for _, scalar := range v.scalars {
		text = fmt.Appendf(append(text, '='), "%#v", scalar)
	}
	for _, name := range slices.Sorted(maps.Keys(v.fields)) {
		text = v.fields[name].appendTo(strconv.AppendQuote(append(text, '{'), name))
	}
	for _, element := range v.tuple {
		text = element.appendTo(append(text, '['))
	}
	if v.items != nil {
		text = v.items.appendTo(append(text, '*'))
	}
	return append(text, '.')
}
