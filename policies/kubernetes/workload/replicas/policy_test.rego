package decree.kubernetes.workload.replicas_test

import data.decree.kubernetes.workload.replicas

flagged(document) := addresses if {
	addresses := {finding.address | some finding in replicas.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"replicas": 1}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"replicas": "1"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"replicas": 2}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"replicas": "2"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"replicas": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"replicas": 1}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"replicas": "1"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"replicas": 2}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"replicas": "2"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"replicas": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
