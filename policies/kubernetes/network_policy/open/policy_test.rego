package decree.kubernetes.network_policy.open_test

import data.decree.kubernetes.network_policy.open

flagged(document) := addresses if {
	addresses := {finding.address | some finding in open.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "::/0"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}, {"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}, {}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {"from": [{"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_7 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {"from": [{}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_8 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_9 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "::/0"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_10 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}, {"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_11 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}, {}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_12 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_13 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {"to": [{"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_violating_14 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {"to": [{}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy.policy"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"egress": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_15 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_16 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "::/0"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_17 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}, {"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_18 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}, {}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_19 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_20 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {"from": [{"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_21 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {"from": [{}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_22 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_23 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "::/0"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_24 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}, {"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_25 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}, {}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_26 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_27 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {"to": [{"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_violating_28 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "0.0.0.0/0"}]}]}, {"to": [{}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_network_policy_v1.policy_v1"}
}

test_complying_8 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"egress": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"egress": [{"to": [{}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_network_policy_v1": [{"address": "kubernetes_network_policy_v1.policy_v1", "type": "kubernetes_network_policy_v1", "name": "policy_v1", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "${var.not_given}"}]}, {"ip_block": [{"cidr": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "${var.not_given}"}]}, {}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_network_policy": [{"address": "kubernetes_network_policy.policy", "type": "kubernetes_network_policy", "name": "policy", "provider": "kubernetes", "values": {"spec": [{"ingress": [{"from": [{"ip_block": [{"cidr": "${var.not_given}"}]}]}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}
