# METADATA
# title: SageMaker domains shut down idle apps
# description: JupyterLab keeps its instance after the browser is closed. Idle apps are the largest avoidable
#   cost of Studio, and running kernels keep credentials alive.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.domain_idle_shutdown
#   requirement: every SageMaker domain must shut down when idle
#   severity: LOW
#   category: cost
#   resource_types: [aws_sagemaker_domain]
#   profiles: [ai_platform]
#   remediation: Set lifecycle_management to ENABLED in idle_settings of jupyter_lab_app_settings, with a timeout.
#   fix:
#     set:
#       path:
#         [default_user_settings, 0, jupyter_lab_app_settings, 0, app_lifecycle_management, 0, idle_settings, 0,
#          lifecycle_management]
#       value: ENABLED
package decree.aws.sagemaker.domain_idle_shutdown

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must shut down when idle", ["default_user_settings", 0, "jupyter_lab_app_settings", 0, "app_lifecycle_management", 0, "idle_settings", 0, "lifecycle_management"]) if {
	some domain in input.resource.aws_sagemaker_domain
	lifecycle_management := value.at(domain.values, ["default_user_settings", 0, "jupyter_lab_app_settings", 0, "app_lifecycle_management", 0, "idle_settings", 0, "lifecycle_management"], null)
	value.known(lifecycle_management)
	lifecycle_management != "ENABLED"
}
