# METADATA
# title: API Gateway stages show a certificate to the backend
# description: Without it a backend cannot tell the gateway from anyone else who finds its address.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_stage
# custom:
#   id: aws.apigateway.client_certificate
#   aliases: [CKV2_AWS_51, 0b4869fc-a842-4597-aa00-1294df425440]
#   requirement: every API Gateway REST API stage must have a client certificate
#   severity: LOW
#   category: encryption
#   resource_types: [aws_api_gateway_stage]
#   frameworks:
#     nist_800_53:
#       [ac_17_2, ac_24_1, ac_4, ac_4_22, au_9_3, ca_9_b, ia_5_1_c, pm_17_b, sc_13_a, sc_23, sc_7_4_b, sc_7_4_g,
#        sc_7_5, sc_8, sc_8_1, sc_8_2, sc_8_3, sc_8_4, sc_8_5, si_1_a_2]
#     aws_ai_security: [AISF-INFRA-06]
#   remediation: Refer to an `aws_api_gateway_client_certificate` in `client_certificate_id`.
package decree.aws.apigateway.client_certificate

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_stage, "must have a certificate", ["client_certificate_id"]) if {
	some gateway_stage in input.resource.aws_api_gateway_stage
	value.absent(value.at(gateway_stage.values, ["client_certificate_id"], null))
}
