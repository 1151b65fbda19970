# METADATA
# title: SageMaker notebook instances name repositories without credentials
# description: A token in the address of a repository is shown in the console, stands in the state and in every
#   clone; whoever reads one of them can push code that the notebook runs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_notebook_instance
# custom:
#   id: aws.sagemaker.notebook_repository_credentials
#   requirement: every SageMaker notebook instance must not carry credentials in a repository address
#   severity: HIGH
#   category: secrets
#   resource_types: [aws_sagemaker_notebook_instance]
#   profiles: [recommended, ai_platform]
#   remediation: Keep the token in Secrets Manager and name it in an aws_sagemaker_code_repository.
package decree.aws.sagemaker.notebook_repository_credentials

import data.decree.tf
import data.decree.value

deny contains tf.finding(notebook_instance, "must not carry credentials in a repository address", ["default_code_repository"]) if {
	some notebook_instance in input.resource.aws_sagemaker_notebook_instance
	value.matches(notebook_instance.values.default_code_repository, `^https?://[^/@]+:[^/@]+@`)
}

deny contains tf.finding(notebook_instance, "must not carry credentials in a repository address", ["additional_code_repositories", i]) if {
	some notebook_instance in input.resource.aws_sagemaker_notebook_instance
	some i, additional_code_repository in notebook_instance.values.additional_code_repositories
	value.matches(additional_code_repository, `^https?://[^/@]+:[^/@]+@`)
}
