# METADATA
# title: SageMaker domains record which user acts
# description: Users of a domain usually share one execution role. Unless the profile's name is passed on as
#   source identity, CloudTrail cannot say which of them read a bucket or deleted a model.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.domain_user_traced
#   requirement: every SageMaker domain must record which user acts
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_sagemaker_domain]
#   profiles: [ai_platform]
#   remediation: Set `domain_settings.0.execution_role_identity_config` to "USER_PROFILE_NAME".
#   fix:
#     set:
#       path: [domain_settings, 0, execution_role_identity_config]
#       value: USER_PROFILE_NAME
package decree.aws.sagemaker.domain_user_traced

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must record which user acts", ["domain_settings", 0, "execution_role_identity_config"]) if {
	some domain in input.resource.aws_sagemaker_domain
	execution_role_identity_config := value.at(domain.values, ["domain_settings", 0, "execution_role_identity_config"], null)
	value.known(execution_role_identity_config)
	execution_role_identity_config != "USER_PROFILE_NAME"
}
