# METADATA
# title: Lambda function URLs authorize their callers
# description: A URL without authorization runs the function for anyone who finds it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function_url
# custom:
#   id: aws.lambda.url_authorization
#   aliases: [CKV_AWS_258]
#   requirement: every Lambda function URL must authorize callers
#   severity: HIGH
#   category: authentication
#   resource_types: [aws_lambda_function_url]
#   profiles: [recommended]
#   frameworks:
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_312_a_1"]
#     nist_800_53:
#       [ac_17_1, ac_17_10, ac_17_4_a, ac_17_9, ac_17_b, ac_2_6, ac_3, ac_3_7, ac_4_21, ac_6, mp_2, sc_25,
#        sc_7_11, sc_7_12, sc_7_16, sc_7_2, sc_7_20, sc_7_21, sc_7_24_b, sc_7_25, sc_7_26, sc_7_27, sc_7_28,
#        sc_7_3, sc_7_7, sc_7_9_a, sc_7_a, sc_7_b, sc_7_c]
#     aws_ai_security: [AISF-RUNTIME-03]
#   remediation: Set `authorization_type` to "AWS_IAM".
#   fix:
#     set:
#       path: [authorization_type]
#       value: AWS_IAM
package decree.aws.lambda.url_authorization

import data.decree.tf
import data.decree.value

deny contains tf.finding(function_url, "must authorize callers", ["authorization_type"]) if {
	some function_url in input.resource.aws_lambda_function_url
	authorization_type := value.at(function_url.values, ["authorization_type"], null)
	value.known(authorization_type)
	authorization_type != "AWS_IAM"
}
