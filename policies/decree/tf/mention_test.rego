package decree.tf_test

import data.decree.testing
import data.decree.tf

_group := testing.resource("aws_security_group", "web", {"name": "web"})

_mentioned(values) if tf.referred_to(_group) with input as testing.document([_group, _user(values)])

_unmentioned(values) if tf.unreferred(_group) with input as testing.document([_group, _user(values)])

_user(values) := testing.resource("aws_instance", "app", values)

test_a_reference_anywhere_counts if {
	every values in [
		{"vpc_security_group_ids": ["${aws_security_group.web.id}"]},
		{"network_interface": [{"security_groups": ["${aws_security_group.web.id}"]}]},
		{"user_data": "use ${aws_security_group.web.arn} here"},
		{"security_groups": ["web"]},
	] {
		_mentioned(values)
		not _unmentioned(values)
	}
}

test_nothing_refers_to_it if {
	every values in [{}, {"ami": "${var.ami}"}, {"name": "app-${var.env}"}, {"subnet_id": "${aws_subnet.a.id}"}] {
		_unmentioned(values)
		not _mentioned(values)
	}
}

test_an_unknown_reference_may_lead_anywhere if {
	every values in [{"groups": "${local.groups}"}, {"groups": "${module.net.groups}"}, {"groups": "${each.value}"}] {
		not _unmentioned(values)
		not _mentioned(values)
	}
}

test_references_by_type if {
	document := testing.document([_group, _user({"groups": ["${aws_security_group.web.id}"]})])
	tf.referred_to_by(_group, {"aws_instance", "aws_lb"}) with input as document
	not tf.unreferred_by(_group, {"aws_instance", "aws_lb"}) with input as document
	tf.unreferred_by(_group, {"aws_lb"}) with input as document
	not tf.referred_to_by(_group, {"aws_lb"}) with input as document
}

test_its_own_name_is_no_reference if {
	tf.unreferred(_group) with input as testing.document([_group])
}
