# METADATA
# title: SageMaker Studio apps do not run on accelerators
# description: An app keeps its instance until somebody deletes it. On a GPU an app that was forgotten over a
#   weekend costs more than the training it was for.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_app
# custom:
#   id: aws.sagemaker.app_gpu
#   requirement: every SageMaker app must not run notebooks on GPU instances
#   severity: LOW
#   category: cost
#   resource_types: [aws_sagemaker_app]
#   remediation: Choose an instance type without accelerator in resource_spec, and run training as a job.
package decree.aws.sagemaker.app_gpu

import data.decree.tf
import data.decree.value

deny contains tf.finding(app, "must not run notebooks on GPU instances", ["resource_spec", 0, "instance_type"]) if {
	some app in input.resource.aws_sagemaker_app
	value.matches(app.values.resource_spec[0].instance_type, `^ml[.](p[0-9]|g[4-9]|trn|inf)`)
}
