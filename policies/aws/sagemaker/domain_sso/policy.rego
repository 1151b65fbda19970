# METADATA
# title: SageMaker domains sign users in through IAM Identity Center
# description: With IAM alone anybody who may create a presigned URL opens the profile of anybody else. Identity
#   Center ties each profile to a person, with their MFA and their leaving.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.domain_sso
#   requirement: every SageMaker domain must authenticate through IAM Identity Center
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_sagemaker_domain]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-ML-04]
#   remediation: Set `auth_mode` to "SSO".
#   fix:
#     set:
#       path: [auth_mode]
#       value: SSO
package decree.aws.sagemaker.domain_sso

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must authenticate through IAM Identity Center", ["auth_mode"]) if {
	some domain in input.resource.aws_sagemaker_domain
	auth_mode := value.at(domain.values, ["auth_mode"], null)
	value.known(auth_mode)
	auth_mode != "SSO"
}
