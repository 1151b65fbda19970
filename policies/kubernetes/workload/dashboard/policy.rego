# METADATA
# title: The Kubernetes dashboard is not deployed
# description: "The dashboard has led into many clusters: it acts with the rights of its service account for
#   whoever reaches it."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.dashboard
#   aliases: [CKV_K8S_33]
#   requirement: no Kubernetes workload may deploy the Kubernetes dashboard
#   severity: MEDIUM
#   category: hygiene
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Remove the dashboard, and look at the cluster with kubectl or the console of the cloud.
package decree.kubernetes.workload.dashboard

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not deploy the Kubernetes dashboard", ["spec", 0, "container", i, "image"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(v1, "must not deploy the Kubernetes dashboard", ["spec", 0, "container", i, "image"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(deployment, "must not deploy the Kubernetes dashboard", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(v1, "must not deploy the Kubernetes dashboard", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(daemonset, "must not deploy the Kubernetes dashboard", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(set_v1, "must not deploy the Kubernetes dashboard", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(set_2, "must not deploy the Kubernetes dashboard", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(set_v1, "must not deploy the Kubernetes dashboard", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(controller, "must not deploy the Kubernetes dashboard", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, container in controller.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(controller_v1, "must not deploy the Kubernetes dashboard", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(job, "must not deploy the Kubernetes dashboard", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some job in input.resource.kubernetes_job
	some i, container in job.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(v1, "must not deploy the Kubernetes dashboard", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(job, "must not deploy the Kubernetes dashboard", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}

deny contains tf.finding(job_v1, "must not deploy the Kubernetes dashboard", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.matches(container.image, `kubernetes-?dashboard`)
}
