# METADATA
# title: API Gateway deployments are covered by a usage plan
# description: A deployment that makes its own stage is served without quota or rate for each client, until a
#   usage plan names that stage.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_deployment
# custom:
#   id: aws.apigateway.deployment_usage_plan
#   requirement: every API Gateway deployment must be covered by a usage plan
#   severity: LOW
#   category: availability
#   resource_types: [aws_api_gateway_deployment]
#   remediation: Name the API and the stage in `api_stages` of an `aws_api_gateway_usage_plan`.
#   fix:
#     add_resource:
#       type: aws_api_gateway_usage_plan
#       attributes:
#         api_stages:
#           - api_id: ${self.rest_api_id}
#             stage: ${self.stage_name}
package decree.aws.apigateway.deployment_usage_plan

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_deployment, "must be covered by a usage plan", []) if {
	some gateway_deployment in input.resource.aws_api_gateway_deployment
	value.present(gateway_deployment.values.stage_name)
	every gateway_usage_plan in possible_gateway_usage_plans(gateway_deployment) {
		item := gateway_usage_plan
		value.absent(item)
	}
}

possible_gateway_usage_plans(gateway_deployment) := {candidate |
	some candidate in input.resource.aws_api_gateway_usage_plan
	some api_stage in value.list(candidate.values, ["api_stages"])
	tf.could_be_alike(value.at(api_stage, ["api_id"], null), value.at(gateway_deployment.values, ["rest_api_id"], null), gateway_deployment)
	tf.could_be_alike(value.at(api_stage, ["stage"], null), value.at(gateway_deployment.values, ["stage_name"], null), gateway_deployment)
} | {candidate |
	some candidate in input.resource.aws_api_gateway_usage_plan
	not value.complete(candidate.values, ["api_stages"])
}
