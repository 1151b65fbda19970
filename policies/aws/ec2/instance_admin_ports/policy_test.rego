package decree.aws.ec2.instance_admin_ports_test

import data.decree.aws.ec2.instance_admin_ports

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_admin_ports.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_4 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_5 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_6 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_7 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}, {"address": "aws_security_group_rule.group_rule_2", "type": "aws_security_group_rule", "name": "group_rule_2", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_8 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}, {"address": "aws_security_group_rule.group_rule_2", "type": "aws_security_group_rule", "name": "group_rule_2", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_9 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}, {"address": "aws_security_group_rule.group_rule_2", "type": "aws_security_group_rule", "name": "group_rule_2", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "udp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_10 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}, {"address": "aws_security_group_rule.stranger_2", "type": "aws_security_group_rule", "name": "stranger_2", "provider": "aws", "values": {"security_group_id": "${aws_security_group.elsewhere.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_11 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_12 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}, {"address": "aws_security_group_rule.group_rule_2", "type": "aws_security_group_rule", "name": "group_rule_2", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_13 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "ipv6_cidr_blocks": ["::/0"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_14 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "ipv6_cidr_blocks": ["::/0"]}, "managed": true}, {"address": "aws_security_group_rule.group_rule_2", "type": "aws_security_group_rule", "name": "group_rule_2", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_15 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "udp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "udp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.stranger", "type": "aws_security_group_rule", "name": "stranger", "provider": "aws", "values": {"security_group_id": "${aws_security_group.elsewhere.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "ip_protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_ipv4": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "ip_protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "ip_protocol": "udp", "from_port": 22, "to_port": 22, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.stranger", "type": "aws_vpc_security_group_ingress_rule", "name": "stranger", "provider": "aws", "values": {"security_group_id": "${aws_security_group.elsewhere.id}", "ip_protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.stranger", "type": "aws_security_group", "name": "stranger", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "udp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_19 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "type": "ingress", "protocol": "udp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_security_group_rule": [{"address": "aws_security_group_rule.stranger", "type": "aws_security_group_rule", "name": "stranger", "provider": "aws", "values": {"security_group_id": "${aws_security_group.elsewhere.id}", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_21 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "ip_protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_ipv4": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_22 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "ip_protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_23 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"security_group_id": "${aws_security_group.group.id}", "ip_protocol": "udp", "from_port": 22, "to_port": 22, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}], "aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.stranger", "type": "aws_vpc_security_group_ingress_rule", "name": "stranger", "provider": "aws", "values": {"security_group_id": "${aws_security_group.elsewhere.id}", "ip_protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${var.not_given}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${var.not_given}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${var.not_given}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 3389, "to_port": 3389, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 3389, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${var.not_given}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 22, "to_port": 22, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 22, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": "${var.not_given}", "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "ipv6_cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${var.not_given}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}
