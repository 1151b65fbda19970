# METADATA
# title: SageMaker notebook instances do not run on accelerators
# description: A notebook is idle most of the time and costs the same; on a GPU that is from hundreds to many
#   thousands of dollars a month. Send the training to a job instead.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_notebook_instance
# custom:
#   id: aws.sagemaker.notebook_gpu
#   requirement: every SageMaker notebook instance must not run notebooks on GPU instances
#   severity: LOW
#   category: cost
#   resource_types: [aws_sagemaker_notebook_instance]
#   remediation: Choose an instance type without accelerator, such as ml.t3.medium, and run training as a job.
package decree.aws.sagemaker.notebook_gpu

import data.decree.tf
import data.decree.value

deny contains tf.finding(notebook_instance, "must not run notebooks on GPU instances", ["instance_type"]) if {
	some notebook_instance in input.resource.aws_sagemaker_notebook_instance
	value.matches(notebook_instance.values.instance_type, `^ml[.](p[0-9]|g[4-9]|trn|inf)`)
}
