package terraform

import (
	"maps"
	"reflect"
	"slices"
	"sync/atomic"

	"decree.dev/core/source"
)

// A session is a reading that goes on: the caller sends the texts that it changed, and is told what is different from
// the answer that it has. Both sides name that answer by its number, and start anew where they do not agree.

// UpdateRequest is a Request whose texts may be only those that changed (see TerraformUpdateRequest in host/boundary.ts).
type UpdateRequest struct {
	Request
	Session string   `json:"session"`
	After   int64    `json:"after"`
	Removed []string `json:"removed"`
}

// Update is what is different from the answer before.
type Update struct {
	Sequence    int64               `json:"sequence,omitzero"`
	Resources   []*Resource         `json:"resources"`
	Data        []*Resource         `json:"data"`
	Sources     map[string]*Source  `json:"sources"`
	Removed     []string            `json:"removed"`
	Diagnostics []source.Diagnostic `json:"diagnostics,omitzero"`
}

type session struct {
	sequence int64
	files    []source.Text
	answer   Value
}

var (
	sessions shelf[session]
	// lastSequence is of all sessions, so that an answer of one is never taken for that of another.
	lastSequence atomic.Int64
)

const sessionUnknown = "session_unknown"

// ReadUpdate reads on in a session, or begins it if the request is after no answer. A read that met a limit ends it.
func ReadUpdate(request UpdateRequest) (Update, []source.Diagnostic) {
	before, found := sessions.take(request.Session)
	if request.After == 0 {
		before = session{}
	} else if !found || before.sequence != request.After {
		return Update{}, []source.Diagnostic{{Code: sessionUnknown, Severity: source.Error, Message: "core does not have the answer that this request builds on", Help: "send all texts again"}}
	}
	request.Files = edited(before.files, request.Files, request.Removed)
	reader, now := readAll(request.Request)
	update := updateBetween(before.answer, now)
	if !reader.limited {
		update.Sequence = lastSequence.Add(1)
		sessions.put(request.Session, reader.budget.weight+textWeight(request.Files), session{update.Sequence, request.Files, now})
	}
	return update, nil
}

// edited gives the texts after some were written or removed; the texts that stay keep their order.
func edited(files, written []source.Text, removed []string) []source.Text {
	if len(files) == 0 {
		return written
	}
	latest := make(map[string]string, len(written))
	for _, file := range written {
		latest[file.File] = file.Text
	}
	gone := make(map[string]bool, len(removed))
	for _, name := range removed {
		gone[name] = true
	}
	result := make([]source.Text, 0, len(files)+len(written))
	for _, file := range files {
		if text, is := latest[file.File]; is {
			file.Text = text
			delete(latest, file.File)
		}
		if !gone[file.File] {
			result = append(result, file)
		}
	}
	for _, name := range sortedNames(latest) {
		result = append(result, source.Text{File: name, Text: latest[name]})
	}
	return result
}

func textWeight(files []source.Text) int {
	bytes := 0
	for _, file := range files {
		bytes += len(file.Text)
	}
	return bytes / bytesPerWeight
}

func updateBetween(before, now Value) Update {
	update := Update{Sources: map[string]*Source{}, Removed: []string{}}
	update.Resources = update.compare(before.Resources, now.Resources)
	update.Data = update.compare(before.Data, now.Data)
	for address, place := range now.Sources {
		if known, is := before.Sources[address]; !is || !samePlace(known, place) {
			update.Sources[address] = place
		}
	}
	if before.Diagnostics == nil || !reflect.DeepEqual(before.Diagnostics, now.Diagnostics) {
		update.Diagnostics = now.Diagnostics
	}
	return update
}

// compare walks two lists in order of address; what is only in the first is removed.
func (u *Update) compare(before, now []*Resource) []*Resource {
	changed := []*Resource{}
	for _, resource := range now {
		for len(before) > 0 && compareAddresses(before[0].Address, resource.Address) < 0 {
			u.Removed = append(u.Removed, before[0].Address)
			before = before[1:]
		}
		if len(before) == 0 || before[0].Address != resource.Address {
			changed = append(changed, resource)
			continue
		}
		if !sameResource(before[0], resource) {
			changed = append(changed, resource)
		}
		before = before[1:]
	}
	for _, resource := range before {
		u.Removed = append(u.Removed, resource.Address)
	}
	return changed
}

// sameResource compares two with one address, which says their type, name and module.
func sameResource(a, b *Resource) bool {
	return a == b || a.Region == b.Region && a.Account == b.Account && reflect.DeepEqual(a.Tags, b.Tags) && reflect.DeepEqual(a.Values, b.Values)
}

func samePlace(a, b *Source) bool {
	return a == b || a.File == b.File && a.Header == b.Header && a.Block == b.Block && slices.Equal(a.Modules, b.Modules) && maps.Equal(a.Paths, b.Paths)
}
