package decree.tf_test

import data.decree.tf

stage := {"address": "aws_api_gateway_stage.prod[0]", "type": "aws_api_gateway_stage", "name": "prod", "values": {}}

test_alike if {
	tf.alike("prod", "prod", stage)
	tf.alike(["dev", 1], [1, "qa"], stage)
	tf.alike("${var.stage}", "${var.stage}", stage)
	tf.alike("${aws_api_gateway_rest_api.x.id}", "${aws_api_gateway_rest_api.x.rest_api_id}", stage)
	tf.alike("${aws_api_gateway_stage.prod[0].stage_name}", "${var.stage}", stage)
	tf.alike("${aws_api_gateway_stage.prod[*].stage_name}", "prod", stage)
}

test_not_alike if {
	every pair in [
		["prod", "dev"], ["1", 1], ["", ""], [null, null], [[], []], [{}, {}],
		["${aws_api_gateway_rest_api.x.id}", "${aws_api_gateway_rest_api.y.id}"],
	] {
		not tf.alike(pair[0], pair[1], stage)
		not tf.could_be_alike(pair[0], pair[1], stage)
	}
}

test_could_be_alike if {
	every pair in [
		["prod", "prod"],
		["prod", "${var.stage}"],
		["${var.stage}", "prod"],
		["${aws_api_gateway_stage.other.stage_name}", "prod"],
		["${var.stage}", "${aws_ssm_parameter.stage.value}"],
	] {
		tf.could_be_alike(pair[0], pair[1], stage)
	}
	not tf.alike("prod", "${var.stage}", stage)
}
