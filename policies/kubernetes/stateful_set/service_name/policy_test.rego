package decree.kubernetes.stateful_set.service_name_test

import data.decree.kubernetes.stateful_set.service_name

flagged(document) := addresses if {
	addresses := {finding.address | some finding in service_name.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"service_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"service_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"service_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"service_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
