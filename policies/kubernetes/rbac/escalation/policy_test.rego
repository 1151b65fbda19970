package decree.kubernetes.rbac.escalation_test

import data.decree.kubernetes.rbac.escalation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in escalation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_role": [{"address": "kubernetes_role.role", "type": "kubernetes_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["bind"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role.role"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_role": [{"address": "kubernetes_role.role", "type": "kubernetes_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["bind"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role.role"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_role": [{"address": "kubernetes_role.role", "type": "kubernetes_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["escalate"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role.role"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_role": [{"address": "kubernetes_role.role", "type": "kubernetes_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["escalate"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role.role"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_role": [{"address": "kubernetes_role.role", "type": "kubernetes_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["impersonate"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role.role"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_role": [{"address": "kubernetes_role.role", "type": "kubernetes_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["impersonate"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role.role"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_role": [{"address": "kubernetes_role.role", "type": "kubernetes_role", "name": "role", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_role": [{"address": "kubernetes_role.role", "type": "kubernetes_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_role": [{"address": "kubernetes_role.role", "type": "kubernetes_role", "name": "role", "provider": "kubernetes", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"kubernetes_role_v1": [{"address": "kubernetes_role_v1.v1", "type": "kubernetes_role_v1", "name": "v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["bind"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_v1.v1"}
}

test_violating_8 if {
	flagged({"resource": {"kubernetes_role_v1": [{"address": "kubernetes_role_v1.v1", "type": "kubernetes_role_v1", "name": "v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["bind"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_v1.v1"}
}

test_violating_9 if {
	flagged({"resource": {"kubernetes_role_v1": [{"address": "kubernetes_role_v1.v1", "type": "kubernetes_role_v1", "name": "v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["escalate"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_v1.v1"}
}

test_violating_10 if {
	flagged({"resource": {"kubernetes_role_v1": [{"address": "kubernetes_role_v1.v1", "type": "kubernetes_role_v1", "name": "v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["escalate"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_v1.v1"}
}

test_violating_11 if {
	flagged({"resource": {"kubernetes_role_v1": [{"address": "kubernetes_role_v1.v1", "type": "kubernetes_role_v1", "name": "v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["impersonate"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_v1.v1"}
}

test_violating_12 if {
	flagged({"resource": {"kubernetes_role_v1": [{"address": "kubernetes_role_v1.v1", "type": "kubernetes_role_v1", "name": "v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["impersonate"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_role_v1.v1"}
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_role_v1": [{"address": "kubernetes_role_v1.v1", "type": "kubernetes_role_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_role_v1": [{"address": "kubernetes_role_v1.v1", "type": "kubernetes_role_v1", "name": "v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_role_v1": [{"address": "kubernetes_role_v1.v1", "type": "kubernetes_role_v1", "name": "v1", "provider": "kubernetes", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_13 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["bind"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_14 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["bind"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_15 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["escalate"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_16 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["escalate"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_17 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["impersonate"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_violating_18 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["impersonate"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role.role"}
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_19 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["bind"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_20 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["bind"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_21 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["escalate"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_22 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["escalate"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_23 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["impersonate"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_violating_24 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["impersonate"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cluster_role_v1.role_v1"}
}

test_complying_7 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_role": [{"address": "kubernetes_role.role", "type": "kubernetes_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_role_v1": [{"address": "kubernetes_role_v1.v1", "type": "kubernetes_role_v1", "name": "v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_cluster_role": [{"address": "kubernetes_cluster_role.role", "type": "kubernetes_cluster_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"kubernetes_cluster_role_v1": [{"address": "kubernetes_cluster_role_v1.role_v1", "type": "kubernetes_cluster_role_v1", "name": "role_v1", "provider": "kubernetes", "values": {"rule": [{"verbs": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"kubernetes_role": [{"address": "kubernetes_role.role", "type": "kubernetes_role", "name": "role", "provider": "kubernetes", "values": {"rule": [{"verbs": ["${var.not_given}"]}, {"verbs": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}
