# METADATA
# title: SageMaker notebook instances have a lifecycle configuration
# description: A lifecycle configuration is where monitoring agents, package mirrors and the stopping of idle
#   notebooks are set up; without one each notebook is as its user leaves it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_notebook_instance
# custom:
#   id: aws.sagemaker.notebook_lifecycle_configuration
#   requirement: every SageMaker notebook instance must have a lifecycle configuration
#   severity: LOW
#   category: workload hardening
#   resource_types: [aws_sagemaker_notebook_instance]
#   remediation: Set lifecycle_config_name.
package decree.aws.sagemaker.notebook_lifecycle_configuration

import data.decree.tf
import data.decree.value

deny contains tf.finding(notebook_instance, "must have a lifecycle configuration", ["lifecycle_config_name"]) if {
	some notebook_instance in input.resource.aws_sagemaker_notebook_instance
	value.absent(value.at(notebook_instance.values, ["lifecycle_config_name"], null))
}
