package decree.kubernetes.rbac.webhooks_test

import data.decree.kubernetes.rbac.webhooks

flagged(document) := addresses if {
	addresses := {finding.address | some finding in webhooks.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["create"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["mutatingwebhookconfigurations"], "verbs": ["create"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["update"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["patch"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["delete"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["*"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_7 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["create"]}, {"verbs": ["create"], "resources": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_8 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["create"]}, {"resources": ["validatingwebhookconfigurations"], "verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["create"], "resources": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_9 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["create"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_10 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["mutatingwebhookconfigurations"], "verbs": ["create"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_11 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["update"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_12 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["patch"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_13 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["delete"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_14 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["*"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_15 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["create"]}, {"verbs": ["create"], "resources": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_16 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["create"]}, {"resources": ["validatingwebhookconfigurations"], "verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["create"], "resources": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["${var.not_given}"], "verbs": ["create"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["${var.not_given}"], "verbs": ["create"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"resources": ["validatingwebhookconfigurations"], "verbs": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["mutatingwebhookconfigurations"], "verbs": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["${var.not_given}"], "verbs": ["update"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["${var.not_given}"], "verbs": ["patch"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"resources": ["${var.not_given}"], "verbs": ["delete"]}]}, "managed": true}]}, "data": {}}) == set()
}
