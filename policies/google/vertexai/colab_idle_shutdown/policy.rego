# METADATA
# title: Colab runtimes shut down when idle
# description: A runtime with a GPU that nobody uses costs as much as one that trains.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/colab_runtime_template
# custom:
#   id: google.vertexai.colab_idle_shutdown
#   requirement: every google_colab_runtime_template must have idle_timeout
#   severity: LOW
#   category: configuration
#   resource_types: [google_colab_runtime_template]
#   profiles: [ai_platform]
#   remediation: Set `idle_timeout` in `idle_shutdown_config`.
package decree.google.vertexai.colab_idle_shutdown

import data.decree.tf
import data.decree.value

deny contains tf.finding(runtime_template, "must set `idle_shutdown_config.0.idle_timeout`", ["idle_shutdown_config", 0, "idle_timeout"]) if {
	some runtime_template in input.resource.google_colab_runtime_template
	value.absent(value.at(runtime_template.values, ["idle_shutdown_config", 0, "idle_timeout"], null))
}
