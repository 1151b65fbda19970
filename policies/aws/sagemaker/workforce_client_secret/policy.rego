# METADATA
# title: Client secrets of SageMaker workforces are not in the code
# description: The secret with which the workforce signs people in through your identity provider is in the
#   repository, and with it the means to pose as the portal.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_workforce
# custom:
#   id: aws.sagemaker.workforce_client_secret
#   requirement: every SageMaker workforce must not have its client secret written out
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_sagemaker_workforce]
#   profiles: [recommended, ai_platform]
#   remediation: Pass the secret in as a sensitive variable, or read it from Secrets Manager.
package decree.aws.sagemaker.workforce_client_secret

import data.decree.tf
import data.decree.value

deny contains tf.finding(workforce, "must not have its client secret written out", ["oidc_config", 0, "client_secret"]) if {
	some workforce in input.resource.aws_sagemaker_workforce
	value.literal(workforce.values.oidc_config[0].client_secret)
}
