package terraform

import (
	"encoding/json"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"decree.dev/core/source"
)

// reading is a caller's side of a session: what it sent, and the answers merged.
type reading struct {
	name  string
	after int64
	sent  []source.Text
	value Value
}

// next sends what changed, after at least one read, and merges the answer.
func (k *reading) next(t *testing.T, given []source.Text) Update {
	t.Helper()
	request := UpdateRequest{Session: k.name, After: k.after}
	if k.after == 0 {
		k.sent, k.value = nil, Value{}
	}
	for _, file := range given {
		if !slices.Contains(k.sent, file) {
			request.Files = append(request.Files, file)
		}
	}
	for _, file := range k.sent {
		if !slices.ContainsFunc(given, func(other source.Text) bool { return other.File == file.File }) {
			request.Removed = append(request.Removed, file.File)
		}
	}
	update, failure := ReadUpdate(request)
	if failure != nil {
		t.Fatalf("failed: %v", failure)
	}
	k.after, k.sent = update.Sequence, given
	k.value.Resources = merged(k.value.Resources, update.Resources, update.Removed)
	k.value.Data = merged(k.value.Data, update.Data, update.Removed)
	sources := map[string]*Source{}
	for _, from := range []map[string]*Source{k.value.Sources, update.Sources} {
		for address, place := range from {
			sources[address] = place
		}
	}
	for _, address := range update.Removed {
		delete(sources, address)
	}
	k.value.Sources = sources
	if update.Diagnostics != nil {
		k.value.Diagnostics = update.Diagnostics
	}
	return update
}

func merged(before, changed []*Resource, removed []string) []*Resource {
	result := slices.Clone(changed)
	for _, resource := range before {
		if !slices.Contains(removed, resource.Address) && !slices.ContainsFunc(changed, func(other *Resource) bool { return other.Address == resource.Address }) {
			result = append(result, resource)
		}
	}
	sortResources(result)
	return result
}

// Whatever is edited, added and removed, what was merged is what a read from nothing says.
func TestMergedUpdates(t *testing.T) {
	random := rand.New(rand.NewSource(11))
	given := files(editedFixture)
	all := slices.Clone(given)
	keeper := &reading{name: t.Name()}
	for step := range 400 {
		edit := edits[random.Intn(len(edits))]
		at := random.Intn(len(given))
		given = slices.Clone(given)
		switch random.Intn(8) {
		case 0:
			given = slices.Delete(given, at, at+1)
		case 1:
			if file := all[random.Intn(len(all))]; !slices.ContainsFunc(given, func(other source.Text) bool { return other.File == file.File }) {
				given = append(given, file)
			}
		default:
			given[at].Text = strings.Replace(given[at].Text, edit[0], edit[1], 1)
		}
		if len(given) == 0 {
			given = all
		}
		keeper.next(t, given)
		kept := earlierReads.list
		forget()
		fresh := canonical(t, read(t, Request{Files: given}))
		earlierReads.list = kept
		if got := canonical(t, keeper.value); got != fresh {
			t.Fatalf("step %d: merged\n%s\nfresh\n%s", step, got, fresh)
		}
	}
}

// checkUpdate reads a fixture, edits it, and compares which addresses the second answer has.
func checkUpdate(t *testing.T, fixture, old, new, expected string) {
	t.Helper()
	keeper := &reading{name: t.Name()}
	given := files(fixture)
	keeper.next(t, given)
	for i := range given {
		given = slices.Clone(given)
		given[i].Text = strings.Replace(given[i].Text, old, new, 1)
	}
	update := keeper.next(t, given)
	got := map[string]any{}
	for _, resource := range append(update.Resources, update.Data...) {
		got[resource.Address] = "changed"
	}
	for address := range update.Sources {
		if _, is := got[address]; !is {
			got[address] = "moved"
		}
	}
	for _, address := range update.Removed {
		got[address] = "removed"
	}
	if update.Diagnostics != nil {
		got["!"] = len(update.Diagnostics)
	}
	compare(t, got, expected)
}

func TestUpdateHasWhatDiffers(t *testing.T) {
	const two = "resource \"aws_x\" \"a\" {\n  v = local.v\n}\nresource \"aws_x\" \"b\" {\n  v = 2\n}\n-- locals.tf --\nlocals { v = 1 }\n"
	t.Run("nothing", func(t *testing.T) { checkUpdate(t, two, "no such text", "", `{}`) })
	t.Run("a value", func(t *testing.T) { checkUpdate(t, two, "v = 2", "v = 3", `{"aws_x.b": "changed"}`) })
	t.Run("a value elsewhere", func(t *testing.T) { checkUpdate(t, two, "v = 1", "v = 3", `{"aws_x.a": "changed"}`) })
	t.Run("a line", func(t *testing.T) {
		checkUpdate(t, two, "}\nresource", "}\n\nresource", `{"aws_x.b": "moved"}`)
	})
	t.Run("a name", func(t *testing.T) {
		checkUpdate(t, two, `"b"`, `"c"`, `{"aws_x.b": "removed", "aws_x.c": "changed"}`)
	})
	t.Run("a mistake", func(t *testing.T) {
		checkUpdate(t, two, "v = 2", "v = var.none", `{"aws_x.b": "changed", "!": 1}`)
	})
}

func TestUnknownSession(t *testing.T) {
	request := UpdateRequest{Session: t.Name(), Request: Request{Files: files("locals {}\n")}}
	refused := func(after int64) {
		t.Helper()
		request.After = after
		if _, failure := ReadUpdate(request); len(failure) != 1 || failure[0].Code != sessionUnknown {
			t.Errorf("after answer %d: %v", after, failure)
		}
	}
	refused(1)
	request.After = 0
	update, _ := ReadUpdate(request)
	refused(update.Sequence + 1)
	refused(update.Sequence)
}

func TestOldestSessionIsForgotten(t *testing.T) {
	first, _ := ReadUpdate(UpdateRequest{Session: "first"})
	for i := range maxShelved {
		ReadUpdate(UpdateRequest{Session: string(rune('a' + i))})
	}
	if _, failure := ReadUpdate(UpdateRequest{Session: "first", After: first.Sequence}); failure == nil {
		t.Error("more sessions are kept than they say")
	}
}

// A read that was cut off gives all that it has, and the next one begins anew.
func TestLimitEndsSession(t *testing.T) {
	keeper := &reading{name: t.Name()}
	keeper.next(t, files("resource \"aws_x\" \"a\" { v = 1 }\n"))
	if update := keeper.next(t, files("resource \"aws_x\" \"a\" { count = 1000000000 }\n")); update.Sequence != 0 || len(update.Diagnostics) == 0 {
		encoded, _ := json.Marshal(update)
		t.Errorf("%s", encoded)
	}
}

func BenchmarkUpdate(b *testing.B) {
	forget()
	given := estate(1000)
	first, _ := ReadUpdate(UpdateRequest{Session: b.Name(), Request: Request{Files: given}})
	after := first.Sequence
	for i := range b.N {
		given[30].Text = "\n" + given[30].Text
		if i%20 == 0 {
			given[30].Text = strings.TrimLeft(given[30].Text, "\n")
		}
		update, _ := ReadUpdate(UpdateRequest{Session: b.Name(), After: after, Request: Request{Files: given[30:31]}})
		after = update.Sequence
	}
}
