# METADATA
# title: API Gateway stages are covered by a usage plan
# description: Without a usage plan nothing counts or limits what each client of the stage calls, so one of them
#   can use up the capacity of all.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_stage
# custom:
#   id: aws.apigateway.stage_usage_plan
#   aliases: [c999cf62-0920-40f8-8dda-0caccd66ed7e]
#   requirement: every API Gateway stage must be covered by a usage plan
#   severity: LOW
#   category: availability
#   resource_types: [aws_api_gateway_stage]
#   remediation: Name the API and the stage in `api_stages` of an `aws_api_gateway_usage_plan`.
#   fix:
#     add_resource:
#       type: aws_api_gateway_usage_plan
#       attributes:
#         api_stages:
#           - api_id: ${self.rest_api_id}
#             stage: ${self.stage_name}
package decree.aws.apigateway.stage_usage_plan

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_stage, "must be covered by a usage plan", []) if {
	some gateway_stage in input.resource.aws_api_gateway_stage
	every gateway_usage_plan in possible_gateway_usage_plans(gateway_stage) {
		item := gateway_usage_plan
		value.absent(item)
	}
}

possible_gateway_usage_plans(gateway_stage) := {candidate |
	some candidate in input.resource.aws_api_gateway_usage_plan
	some api_stage in value.list(candidate.values, ["api_stages"])
	tf.could_be_alike(value.at(api_stage, ["api_id"], null), value.at(gateway_stage.values, ["rest_api_id"], null), gateway_stage)
	tf.could_be_alike(value.at(api_stage, ["stage"], null), value.at(gateway_stage.values, ["stage_name"], null), gateway_stage)
} | {candidate |
	some candidate in input.resource.aws_api_gateway_usage_plan
	not value.complete(candidate.values, ["api_stages"])
}
