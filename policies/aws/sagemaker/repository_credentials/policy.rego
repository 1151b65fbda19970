# METADATA
# title: SageMaker code repositories have no credentials in their address
# description: A token in the address of a repository is shown in the console and stands in the state;
#   secret_arn is there so that it need not be.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_code_repository
# custom:
#   id: aws.sagemaker.repository_credentials
#   requirement: every SageMaker code repository must not carry credentials in a repository address
#   severity: HIGH
#   category: secrets
#   resource_types: [aws_sagemaker_code_repository]
#   profiles: [recommended, ai_platform]
#   remediation: Keep the token in Secrets Manager and set git_config.secret_arn.
package decree.aws.sagemaker.repository_credentials

import data.decree.tf
import data.decree.value

deny contains tf.finding(code_repository, "must not carry credentials in a repository address", ["git_config", 0, "repository_url"]) if {
	some code_repository in input.resource.aws_sagemaker_code_repository
	value.matches(code_repository.values.git_config[0].repository_url, `^https?://[^/@]+:[^/@]+@`)
}
