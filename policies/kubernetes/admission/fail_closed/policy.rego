# METADATA
# title: Validating webhooks fail closed
# description: With failure policy Ignore everything is admitted whenever the webhook does not answer, and an
#   attacker can see to that.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/validating_webhook_configuration
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/validating_webhook_configuration_v1
# custom:
#   id: kubernetes.admission.fail_closed
#   requirement: validating webhooks must fail closed
#   severity: MEDIUM
#   category: configuration
#   resource_types: [kubernetes_validating_webhook_configuration, kubernetes_validating_webhook_configuration_v1]
#   remediation: Set `failure_policy` of each webhook to "Fail".
package decree.kubernetes.admission.fail_closed

import data.decree.tf

deny contains tf.finding(webhook_configuration, "must reject what their webhooks cannot judge", ["webhook", i, "failure_policy"]) if {
	some webhook_configuration in input.resource.kubernetes_validating_webhook_configuration
	some i, webhook in webhook_configuration.values.webhook
	webhook.failure_policy == "Ignore"
}

deny contains tf.finding(webhook_configuration_v1, "must reject what their webhooks cannot judge", ["webhook", i, "failure_policy"]) if {
	some webhook_configuration_v1 in input.resource.kubernetes_validating_webhook_configuration_v1
	some i, webhook in webhook_configuration_v1.values.webhook
	webhook.failure_policy == "Ignore"
}
