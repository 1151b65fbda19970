# METADATA
# title: Code signing configurations block untrusted code
# description: In warning mode unsigned code is deployed all the same.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_code_signing_config
# custom:
#   id: aws.lambda.code_signing_enforced
#   requirement: every code signing configuration must enforce code signing
#   severity: MEDIUM
#   category: supply chain
#   resource_types: [aws_lambda_code_signing_config]
#   remediation: Set `policies.0.untrusted_artifact_on_deployment` to "Enforce".
#   fix:
#     set:
#       path: [policies, 0, untrusted_artifact_on_deployment]
#       value: Enforce
package decree.aws.lambda.code_signing_enforced

import data.decree.tf
import data.decree.value

deny contains tf.finding(code_signing_config, "must have code signing configured", ["policies", 0, "untrusted_artifact_on_deployment"]) if {
	some code_signing_config in input.resource.aws_lambda_code_signing_config
	untrusted_artifact_on_deployment := value.at(code_signing_config.values, ["policies", 0, "untrusted_artifact_on_deployment"], null)
	value.known(untrusted_artifact_on_deployment)
	untrusted_artifact_on_deployment != "Enforce"
}
