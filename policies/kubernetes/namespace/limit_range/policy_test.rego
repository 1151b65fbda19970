package decree.kubernetes.namespace.limit_range_test

import data.decree.kubernetes.namespace.limit_range

flagged(document) := addresses if {
	addresses := {finding.address | some finding in limit_range.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace.namespace"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_limit_range": [{"address": "kubernetes_limit_range.stranger", "type": "kubernetes_limit_range", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}], "kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace.namespace"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_limit_range_v1": [{"address": "kubernetes_limit_range_v1.stranger", "type": "kubernetes_limit_range_v1", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}], "kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace.namespace"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_limit_range": [{"address": "kubernetes_limit_range.range", "type": "kubernetes_limit_range", "name": "range", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_limit_range.range_2", "type": "kubernetes_limit_range", "name": "range_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace.namespace.id}"}]}, "managed": true}], "kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_limit_range_v1": [{"address": "kubernetes_limit_range_v1.range_v1", "type": "kubernetes_limit_range_v1", "name": "range_v1", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_limit_range_v1.range_v1_2", "type": "kubernetes_limit_range_v1", "name": "range_v1_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace.namespace.id}"}]}, "managed": true}], "kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace_v1.v1"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_limit_range": [{"address": "kubernetes_limit_range.stranger", "type": "kubernetes_limit_range", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}], "kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace_v1.v1"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_limit_range_v1": [{"address": "kubernetes_limit_range_v1.stranger", "type": "kubernetes_limit_range_v1", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}], "kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_namespace_v1.v1"}
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_limit_range": [{"address": "kubernetes_limit_range.range", "type": "kubernetes_limit_range", "name": "range", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_limit_range.range_2", "type": "kubernetes_limit_range", "name": "range_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace_v1.v1.id}"}]}, "managed": true}], "kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_limit_range_v1": [{"address": "kubernetes_limit_range_v1.range_v1", "type": "kubernetes_limit_range_v1", "name": "range_v1", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_limit_range_v1.range_v1_2", "type": "kubernetes_limit_range_v1", "name": "range_v1_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace_v1.v1.id}"}]}, "managed": true}], "kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_limit_range": [{"address": "kubernetes_limit_range.range", "type": "kubernetes_limit_range", "name": "range", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}, {"address": "kubernetes_limit_range.range_2", "type": "kubernetes_limit_range", "name": "range_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace.namespace.id}"}]}, "managed": true}], "kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_limit_range": [{"address": "kubernetes_limit_range.range", "type": "kubernetes_limit_range", "name": "range", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_limit_range.range_2", "type": "kubernetes_limit_range", "name": "range_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${var.not_given}"}]}, "managed": true}], "kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_limit_range": [{"address": "kubernetes_limit_range.range", "type": "kubernetes_limit_range", "name": "range", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}, {"address": "kubernetes_limit_range.range_2", "type": "kubernetes_limit_range", "name": "range_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace_v1.v1.id}"}]}, "managed": true}], "kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_limit_range": [{"address": "kubernetes_limit_range.range", "type": "kubernetes_limit_range", "name": "range", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_limit_range.range_2", "type": "kubernetes_limit_range", "name": "range_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${var.not_given}"}]}, "managed": true}], "kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_limit_range": [{"address": "kubernetes_limit_range.stranger", "type": "kubernetes_limit_range", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}], "kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_limit_range_v1": [{"address": "kubernetes_limit_range_v1.stranger", "type": "kubernetes_limit_range_v1", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}], "kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_limit_range_v1": [{"address": "kubernetes_limit_range_v1.range_v1", "type": "kubernetes_limit_range_v1", "name": "range_v1", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}, {"address": "kubernetes_limit_range_v1.range_v1_2", "type": "kubernetes_limit_range_v1", "name": "range_v1_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${kubernetes_namespace.namespace.id}"}]}, "managed": true}], "kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"kubernetes_limit_range_v1": [{"address": "kubernetes_limit_range_v1.range_v1", "type": "kubernetes_limit_range_v1", "name": "range_v1", "provider": "kubernetes", "values": {"metadata": "set"}, "managed": true}, {"address": "kubernetes_limit_range_v1.range_v1_2", "type": "kubernetes_limit_range_v1", "name": "range_v1_2", "provider": "kubernetes", "values": {"metadata": [{"namespace": "${var.not_given}"}]}, "managed": true}], "kubernetes_namespace": [{"address": "kubernetes_namespace.namespace", "type": "kubernetes_namespace", "name": "namespace", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"kubernetes_limit_range": [{"address": "kubernetes_limit_range.stranger", "type": "kubernetes_limit_range", "name": "stranger", "provider": "kubernetes", "values": {"metadata": "${var.not_given}"}, "managed": true}], "kubernetes_namespace_v1": [{"address": "kubernetes_namespace_v1.v1", "type": "kubernetes_namespace_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}
