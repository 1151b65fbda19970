# METADATA
# title: API Gateway stages write access logs
# description: >
#   Access logs say who called which method and what they got. Without them neither an attack nor an outage can be
#   reconstructed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_stage
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/apigatewayv2_stage
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
# custom:
#   id: aws.apigateway.stage_access_logs
#   aliases: [AVD-AWS-0001, 9111f9a5-6b80-40f9-bc82-c05f970779c3]
#   requirement: every API Gateway stage must have access logs
#   severity: MEDIUM
#   category: logging
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_api_gateway_stage, aws_apigatewayv2_stage]
#   frameworks:
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1]
#     hipaa: ["164_308_a_1_ii_d", "164_312_b"]
#     pci_dss: ["10.2.1.2", "10.3.1.2"]
#     nist_800_53: [au_12_a, au_2_b, au_3_a]
#   remediation: Add an access_log_settings block with the ARN of a log group and a format.
#   fix:
#     add_block:
#       path: [access_log_settings]
#       attributes: {destination_arn: "${var.log_group_arn}", format: "$context.requestId $context.identity.sourceIp $context.status"}
package decree.aws.apigateway.stage_access_logs

import data.decree.tf

stages contains stage if some stage in input.resource.aws_api_gateway_stage

stages contains stage if some stage in input.resource.aws_apigatewayv2_stage

deny contains tf.finding(stage, "stage writes no access logs", ["access_log_settings"]) if {
	some stage in stages
	tf.absent(stage, ["access_log_settings"])
}
