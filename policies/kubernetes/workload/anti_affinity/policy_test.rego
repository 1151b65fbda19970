package decree.kubernetes.workload.anti_affinity_test

import data.decree.kubernetes.workload.anti_affinity

flagged(document) := addresses if {
	addresses := {finding.address | some finding in anti_affinity.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"affinity": [{"pod_anti_affinity": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"affinity": [{"pod_anti_affinity": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"affinity": [{"pod_anti_affinity": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"affinity": [{"pod_anti_affinity": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"affinity": [{"pod_anti_affinity": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"affinity": [{"pod_anti_affinity": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"affinity": [{"pod_anti_affinity": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"affinity": [{"pod_anti_affinity": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
