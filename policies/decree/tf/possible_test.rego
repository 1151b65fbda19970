package decree.tf_test

import data.decree.tf

_key := {"address": "aws_kms_key.k", "type": "aws_kms_key", "name": "k", "values": {"key_id": "1234"}}

test_could_refer if {
	tf.could_refer("${aws_kms_key.k.arn}", _key)
	tf.could_refer("${var.key}", _key)
	not tf.could_refer("${aws_kms_key.other.arn}", _key)
	not tf.could_refer("5678", _key)
	tf.could_refer("*", _key)
	tf.could_refer(["5678", "arn:aws:kms:*:*:key/*"], _key)
}

test_resolved if {
	tf.resolved(null, [])
	tf.resolved([], [])
	tf.resolved("${aws_kms_key.k.arn}", [_key])
	tf.resolved(["${aws_kms_key.k.arn}", "1234"], [_key])
	not tf.resolved(["${aws_kms_key.k.arn}", "5678"], [_key])
	not tf.resolved("${var.key}", [_key])
}

test_resolved_in_data if {
	alias := {"address": "data.aws_kms_alias.k", "type": "aws_kms_alias", "name": "k", "values": {}}
	tf.resolved_in_data("${data.aws_kms_alias.k.arn}", [alias])
	tf.resolved_in_data(["${aws_kms_key.k.arn}", "${module.a.aws_kms_key.k.arn}", "1234"], [alias])
	not tf.resolved_in_data("${module.a.data.aws_kms_alias.k.arn}", [alias])
	not tf.resolved_in_data("${var.key}", [alias])
}

test_can_carry_tags if {
	tf.can_carry_tags({"tags": {}})
	not tf.can_carry_tags({"values": {"tags": "${var.tags}"}})
}
