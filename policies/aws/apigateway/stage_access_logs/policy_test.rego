package decree.aws.apigateway.stage_access_logs_test

import data.decree.aws.apigateway.stage_access_logs as policy
import data.decree.testing

test_stage_with_access_logs_passes if {
	every type in _types {
		_found([testing.resource(type, "s", {"access_log_settings": [{"format": "$context.requestId"}]})]) == set()
	}
}

test_stage_without_access_logs_is_flagged if {
	every type in _types {
		address := concat(".", [type, "s"])
		_found([testing.resource(type, "s", {})]) == {[address, ["access_log_settings"], "stage writes no access logs"]}
	}
}

test_unknown_block_is_silent if {
	every type in _types {
		_found([testing.resource(type, "s", {"access_log_settings": "${var.settings}"})]) == set()
	}
}

_types := {"aws_api_gateway_stage", "aws_apigatewayv2_stage"}

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
